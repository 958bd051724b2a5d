package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.meeting.VotesAtMeeting;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The decisions and their votes in the database. */
@ApplicationScoped
class SqlDecisions implements Decisions, VotesAtMeeting, PanacheRepositoryBase<DecisionRow, UUID> {

    private static final String OF_COMMITTEE = "id = ?1 and committee = ?2";

    private static final String ADD =
            """
            insert into vote (decision, member, choice, proxy, cast_at)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (decision, member) do update
                set choice = excluded.choice, proxy = excluded.proxy, cast_at = excluded.cast_at
                where ?6 or vote.proxy is distinct from excluded.proxy
            """;

    @Override
    public Decision get(UUID id, UUID committee) {
        return whole(known(find(OF_COMMITTEE, id, committee).singleResultOptional()));
    }

    @Override
    public Decision hold(UUID id, UUID committee) {
        return whole(known(locked(id, committee, LockModeType.PESSIMISTIC_WRITE)));
    }

    @Override
    public Decision share(UUID id, UUID committee) {
        return known(locked(id, committee, LockModeType.PESSIMISTIC_READ))
                .decision(Map.of(), recused(id));
    }

    @Override
    public List<Decision> of(UUID committee, UUID after, int rows) {
        return find("committee = ?1 and id > ?2 order by id", committee, after)
                .page(0, rows)
                .stream()
                .map(this::whole)
                .toList();
    }

    @Override
    public List<Decision> at(UUID meeting) {
        return find("meeting = ?1 order by id", meeting).stream().map(this::whole).toList();
    }

    @Override
    public List<Due> due(Instant now) {
        return find("status = 'PROPOSED' and votingUntil <= ?1 order by votingUntil", now)
                .page(0, 100)
                .stream()
                .map(it -> new Due(it.committee, it.id))
                .toList();
    }

    @Override
    public boolean anyOpen(UUID meeting) {
        return count("meeting = ?1 and status = 'PROPOSED'", meeting) > 0;
    }

    @Override
    public Register register(UUID committee) {
        var last =
                find("committee = ?1 and number is not null order by number desc", committee)
                        .firstResultOptional()
                        .map(it -> it.number)
                        .orElse(0);
        return new Register(
                last,
                find(
                                "committee = ?1 and status = 'ADOPTED' and kind <> ?2",
                                committee,
                                MotionKind.RESOLUTION)
                        .stream()
                        .map(it -> it.decision(Map.of(), Set.of()))
                        .toList());
    }

    @Override
    public int votes(UUID id) {
        return getSession()
                .createNativeQuery("select count(*) from vote where decision = ?1", Integer.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    @Override
    public boolean add(UUID decision, UUID member, Vote vote, boolean change, Instant at) {
        return getSession()
                        .createNativeMutationQuery(ADD)
                        .setParameter(1, decision)
                        .setParameter(2, member)
                        .setParameter(3, vote.choice().name())
                        .setParameter(4, vote.proxy(), UUID.class)
                        .setParameter(5, at)
                        .setParameter(6, change)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void recuse(UUID decision, UUID member, Instant at) {
        getSession()
                .createNativeMutationQuery(
                        """
                        insert into recusal (decision, member, declared_at) values (?1, ?2, ?3)
                        on conflict do nothing
                        """)
                .setParameter(1, decision)
                .setParameter(2, member)
                .setParameter(3, at)
                .executeUpdate();
    }

    @Override
    public Decision save(Decision decision) {
        var row = findByIdOptional(decision.id()).orElseGet(DecisionRow::new);
        row.take(decision);
        persistAndFlush(row);
        return row.decision(decision.votes(), decision.recused());
    }

    private Optional<DecisionRow> locked(UUID id, UUID committee, LockModeType lock) {
        return find(OF_COMMITTEE, id, committee).withLock(lock).singleResultOptional();
    }

    private Decision whole(DecisionRow row) {
        var votes = new HashMap<UUID, Vote>();
        getSession()
                .createNativeQuery(
                        "select member, choice, proxy from vote where decision = ?1",
                        Object[].class)
                .setParameter(1, row.id)
                .getResultStream()
                .forEach(
                        it ->
                                votes.put(
                                        (UUID) it[0],
                                        new Vote(Choice.valueOf((String) it[1]), (UUID) it[2])));
        return row.decision(votes, recused(row.id));
    }

    private Set<UUID> recused(UUID decision) {
        return new HashSet<>(
                getSession()
                        .createNativeQuery(
                                "select member from recusal where decision = ?1", UUID.class)
                        .setParameter(1, decision)
                        .getResultList());
    }

    private static DecisionRow known(Optional<DecisionRow> row) {
        return row.orElseThrow(
                () ->
                        new Refusal(
                                DecisionReason.UNKNOWN_DECISION,
                                "Le registre de ce comité n’a pas cette décision."));
    }
}
