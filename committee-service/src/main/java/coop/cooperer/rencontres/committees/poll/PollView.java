package coop.cooperer.rencontres.committees.poll;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.committees.decision.ReadDecisions.SeminarDate;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A poll as one grid: a line for each day, with all that can be known of it.
 *
 * @param meeting what the day is for; absent if it is the day of the seminar
 * @param best the option with most yes, then most « if needed », then the earliest
 * @param otherSeminars the days of the other seminars of the call that are decided
 * @param chosen how it ended; absent while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PollView(
        UUID id,
        UUID committee,
        @Nullable UUID meeting,
        String status,
        Instant openedAt,
        List<DayView> days,
        @Nullable UUID best,
        List<SeminarDate> otherSeminars,
        @Nullable ChosenView chosen,
        int version)
        implements Versioned {

    /**
     * One day.
     *
     * @param providers the holders of lots 4 to 6, and what they answered
     * @param publicHoliday its name, if it is one
     * @param schoolHolidays the zones whose schools are closed
     * @param clashes whether another seminar is held on it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DayView(
            UUID option,
            LocalDate day,
            Source source,
            boolean closed,
            int yes,
            int ifNeeded,
            int no,
            List<AnswerView> answers,
            List<AnswerView> providers,
            @Nullable String publicHoliday,
            List<String> schoolHolidays,
            boolean clashes) {}

    /** What a seat, or a provider's organisation, answered; nothing yet without an answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerView(UUID by, @Nullable Availability answer) {}

    /** How it ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChosenView(LocalDate day, Instant at, @Nullable String reason) {}

    static PollView of(
            DatePoll poll,
            Map<UUID, Map<UUID, Availability>> providerAnswers,
            List<UUID> providers,
            List<SeminarDate> others,
            FrenchCalendar calendar) {
        return new PollView(
                poll.id(),
                poll.committee(),
                poll.meeting().orElse(null),
                poll.closure().isPresent() ? "CLOSED" : "OPEN",
                poll.openedAt(),
                poll.options().stream()
                        .sorted(Comparator.comparing(PollOption::day))
                        .map(
                                it ->
                                        day(
                                                poll,
                                                it,
                                                providerAnswers.getOrDefault(it.id(), Map.of()),
                                                providers,
                                                others,
                                                calendar))
                        .toList(),
                poll.best().map(PollOption::id).orElse(null),
                others,
                poll.closure()
                        .map(
                                it ->
                                        new ChosenView(
                                                it.day(),
                                                it.at(),
                                                it.reason().isEmpty() ? null : it.reason()))
                        .orElse(null),
                poll.version());
    }

    private static DayView day(
            DatePoll poll,
            PollOption option,
            Map<UUID, Availability> said,
            List<UUID> providers,
            List<SeminarDate> others,
            FrenchCalendar calendar) {
        return new DayView(
                option.id(),
                option.day(),
                option.source(),
                option.closed(),
                poll.count(option.id(), Availability.YES),
                poll.count(option.id(), Availability.IF_NEEDED),
                poll.count(option.id(), Availability.NO),
                poll.answersTo(option.id()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> new AnswerView(it.getKey(), it.getValue()))
                        .toList(),
                providers.stream().map(it -> new AnswerView(it, said.get(it))).toList(),
                calendar.publicHoliday(option.day()).orElse(null),
                calendar.zonesOnHoliday(option.day()),
                others.stream().anyMatch(it -> it.date().equals(option.day())));
    }
}
