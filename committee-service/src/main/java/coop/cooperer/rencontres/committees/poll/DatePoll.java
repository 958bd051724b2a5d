package coop.cooperer.rencontres.committees.poll;

import static coop.cooperer.rencontres.committees.poll.PollReason.OPTION_CLOSED;
import static coop.cooperer.rencontres.committees.poll.PollReason.OPTION_EXISTS;
import static coop.cooperer.rencontres.committees.poll.PollReason.OPTION_HAS_ANSWERS;
import static coop.cooperer.rencontres.committees.poll.PollReason.POLL_CHOICE_NEEDS_REASON;
import static coop.cooperer.rencontres.committees.poll.PollReason.POLL_CLOSED;
import static coop.cooperer.rencontres.committees.poll.PollReason.POLL_WITHOUT_DATES;
import static coop.cooperer.rencontres.committees.poll.PollReason.UNKNOWN_OPTION;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which day suits the members of a committee; every transition answers with a new one.
 *
 * @param meeting what the day is for; absent if it is the day of the seminar
 * @param answers of the members, by option and member
 */
record DatePoll(
        UUID id,
        int version,
        UUID committee,
        Optional<UUID> meeting,
        List<PollOption> options,
        Map<UUID, Map<UUID, Availability>> answers,
        Instant openedAt,
        Optional<Closure> closure) {

    /** How it ended; the reason is empty if the day with most answers was chosen. */
    record Closure(Instant at, LocalDate day, String reason) {}

    DatePoll {
        options = List.copyOf(options);
        answers = Map.copyOf(answers);
    }

    /** Opens a poll on these days. */
    static DatePoll open(
            UUID id, UUID committee, Optional<UUID> meeting, List<PollOption> days, Instant now) {
        if (days.isEmpty()) {
            throw new Refusal(POLL_WITHOUT_DATES, "Ajoutez au moins une date.");
        }
        return new DatePoll(id, 0, committee, meeting, days, Map.of(), now, Optional.empty());
    }

    /** One more day. */
    DatePoll with(PollOption option) {
        requireOpen();
        if (options.stream().anyMatch(it -> it.day().equals(option.day()))) {
            throw new Refusal(OPTION_EXISTS, "Chaque date ne figure qu’une fois.");
        }
        var next = new ArrayList<>(options);
        next.add(option);
        return with(next);
    }

    /** The day takes no more answers; those given stay on record. */
    DatePoll closing(UUID option) {
        requireOpen();
        var closed = option(option).close();
        return with(options.stream().map(it -> it.id().equals(option) ? closed : it).toList());
    }

    /** The day goes, as long as nobody has answered. */
    DatePoll without(UUID option) {
        requireOpen();
        option(option);
        if (!answersTo(option).isEmpty()) {
            throw new Refusal(OPTION_HAS_ANSWERS, "Fermez cette date plutôt que de la retirer.");
        }
        return with(options.stream().filter(it -> !it.id().equals(option)).toList());
    }

    /** Goes on only if each of these days takes answers. */
    void requireAnswerable(Iterable<UUID> asked) {
        requireOpen();
        for (var option : asked) {
            if (option(option).closed()) {
                throw new Refusal(OPTION_CLOSED, "Répondez aux autres dates.");
            }
        }
    }

    /** Ends it with a day: the best one, or another with a reason (D73). */
    DatePoll close(LocalDate day, String reason, Instant now) {
        requireOpen();
        var expected = best().map(PollOption::day).filter(day::equals).isPresent();
        if (!expected && reason.isBlank()) {
            throw new Refusal(
                    POLL_CHOICE_NEEDS_REASON, "Dites pourquoi cette date plutôt que la première.");
        }
        return new DatePoll(
                id,
                version,
                committee,
                meeting,
                options,
                answers,
                openedAt,
                Optional.of(new Closure(now, day, reason.strip())));
    }

    /** The day with most yes, then most « if needed », then the earliest (D73). */
    Optional<PollOption> best() {
        return options.stream()
                .filter(it -> !it.closed())
                .min(
                        Comparator.<PollOption>comparingInt(it -> -count(it.id(), Availability.YES))
                                .thenComparingInt(it -> -count(it.id(), Availability.IF_NEEDED))
                                .thenComparing(PollOption::day));
    }

    /** How many members answered so to this day. */
    int count(UUID option, Availability answer) {
        return Math.toIntExact(
                answersTo(option).values().stream().filter(it -> it == answer).count());
    }

    Map<UUID, Availability> answersTo(UUID option) {
        return answers.getOrDefault(option, Map.of());
    }

    void requireOpen() {
        if (closure.isPresent()) {
            throw new Refusal(POLL_CLOSED, "La date est choisie ; ouvrez un autre sondage.");
        }
    }

    private PollOption option(UUID option) {
        return options.stream()
                .filter(it -> it.id().equals(option))
                .findFirst()
                .orElseThrow(() -> new Refusal(UNKNOWN_OPTION, "Choisissez une date du sondage."));
    }

    private DatePoll with(List<PollOption> next) {
        return new DatePoll(id, version, committee, meeting, next, answers, openedAt, closure);
    }
}
