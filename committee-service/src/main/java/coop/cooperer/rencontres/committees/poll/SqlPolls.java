package coop.cooperer.rencontres.committees.poll;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The polls and their answers in the database. */
@ApplicationScoped
class SqlPolls implements PanacheRepositoryBase<PollRow, UUID> {

    private static final String ANSWERS =
            "select option, answerer, answer from poll_answer where poll = ?1 and provider = ?2";

    private static final String ANSWER =
            """
            insert into poll_answer (poll, option, answerer, provider, answer)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (option, answerer) do update set answer = excluded.answer
            """;

    DatePoll get(UUID id, UUID committee) {
        return known(find("id = ?1 and committee = ?2", id, committee).singleResultOptional());
    }

    DatePoll get(UUID id) {
        return known(findByIdOptional(id));
    }

    DatePoll hold(UUID id) {
        return known(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<DatePoll> of(UUID committee, UUID after, int rows) {
        return find("committee = ?1 and id > ?2 order by id", committee, after)
                .page(0, rows)
                .stream()
                .map(it -> it.poll(answers(it.id, false)))
                .toList();
    }

    /** What the holders of lots 4 to 6 answered, by option and organisation. */
    Map<UUID, Map<UUID, Availability>> providers(UUID poll) {
        return answers(poll, true);
    }

    void answer(UUID poll, UUID answerer, boolean provider, Map<UUID, Availability> answers) {
        answers.forEach(
                (option, answer) ->
                        getSession()
                                .createNativeMutationQuery(ANSWER)
                                .setParameter(1, poll)
                                .setParameter(2, option)
                                .setParameter(3, answerer)
                                .setParameter(4, provider)
                                .setParameter(5, answer.name())
                                .executeUpdate());
    }

    DatePoll save(DatePoll poll) {
        var row = findByIdOptional(poll.id()).orElseGet(PollRow::new);
        row.take(poll);
        persistAndFlush(row);
        return row.poll(poll.answers());
    }

    private DatePoll known(Optional<PollRow> row) {
        return row.map(it -> it.poll(answers(it.id, false)))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        PollReason.UNKNOWN_POLL, "Ce comité n’a pas ce sondage."));
    }

    private Map<UUID, Map<UUID, Availability>> answers(UUID poll, boolean provider) {
        var answers = new HashMap<UUID, Map<UUID, Availability>>();
        getSession()
                .createNativeQuery(ANSWERS, Object[].class)
                .setParameter(1, poll)
                .setParameter(2, provider)
                .getResultStream()
                .forEach(
                        it ->
                                answers.computeIfAbsent((UUID) it[0], _ -> new HashMap<>())
                                        .put((UUID) it[1], Availability.valueOf((String) it[2])));
        return answers;
    }
}
