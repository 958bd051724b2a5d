package coop.cooperer.rencontres.committees.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DatePollTest {

    private static final Instant NOW = Instant.parse("2021-07-01T09:00:00Z");
    private static final List<Availability> ANSWERS = List.of(Availability.values());

    private final PollOption seventh = option(7);
    private final PollOption fourteenth = option(14);
    private final DatePoll poll =
            DatePoll.open(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    Optional.empty(),
                    List.of(seventh, fourteenth),
                    NOW);

    @Test
    void aPollWithoutDaysIsNotOpened() {
        assertRefused(
                () ->
                        DatePoll.open(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                Optional.empty(),
                                List.of(),
                                NOW),
                PollReason.POLL_WITHOUT_DATES);
    }

    @Test
    void aDayIsInAPollOnce() {
        assertRefused(() -> poll.with(option(7)), PollReason.OPTION_EXISTS);
    }

    @Test
    void aDayWithAnswersIsClosedAndNotRemoved() {
        var answered = answered(Map.of(seventh.id(), Map.of(UUID.randomUUID(), Availability.YES)));

        assertRefused(() -> answered.without(seventh.id()), PollReason.OPTION_HAS_ANSWERS);
        assertThat(answered.without(fourteenth.id()).options()).containsExactly(seventh);
        var closed = answered.closing(seventh.id());
        assertThat(closed.count(seventh.id(), Availability.YES)).isEqualTo(1);
        assertThat(closed.best()).contains(fourteenth);
        assertRefused(
                () -> closed.requireAnswerable(List.of(seventh.id())), PollReason.OPTION_CLOSED);
    }

    @Test
    void anotherDayThanTheBestNeedsAReason() {
        assertRefused(
                () -> poll.close(fourteenth.day(), " ", NOW), PollReason.POLL_CHOICE_NEEDS_REASON);

        assertThat(poll.close(seventh.day(), "", NOW).closure()).isPresent();
        assertThat(poll.close(fourteenth.day(), "La salle est libre.", NOW).closure())
                .contains(new DatePoll.Closure(NOW, fourteenth.day(), "La salle est libre."));
    }

    @Test
    void aClosedPollTakesNothingMore() {
        var closed = poll.close(seventh.day(), "", NOW);

        assertRefused(() -> closed.with(option(21)), PollReason.POLL_CLOSED);
        assertRefused(
                () -> closed.requireAnswerable(List.of(seventh.id())), PollReason.POLL_CLOSED);
        assertRefused(() -> closed.close(seventh.day(), "", NOW), PollReason.POLL_CLOSED);
    }

    @RepeatedTest(200)
    @Acceptance("D73")
    void theBestDayHasMostYesThenMostIfNeededThenIsTheEarliest(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var options =
                IntStream.rangeClosed(1, random.nextInt(1, 9))
                        .mapToObj(DatePollTest::option)
                        .toList();
        var answers = new HashMap<UUID, Map<UUID, Availability>>();
        for (var answer = random.nextInt(40); answer > 0; answer--) {
            answers.computeIfAbsent(
                            options.get(random.nextInt(options.size())).id(), _ -> new HashMap<>())
                    .put(UUID.randomUUID(), ANSWERS.get(random.nextInt(ANSWERS.size())));
        }
        var asked = answered(options, answers);

        var rank =
                Comparator.<PollOption, Long>comparing(it -> -said(answers, it, Availability.YES))
                        .thenComparing(it -> -said(answers, it, Availability.IF_NEEDED))
                        .thenComparing(PollOption::day);

        assertThat(asked.best()).isEqualTo(options.stream().sorted(rank).findFirst());
    }

    private static long said(
            Map<UUID, Map<UUID, Availability>> answers, PollOption option, Availability answer) {
        return answers.getOrDefault(option.id(), Map.of()).values().stream()
                .filter(it -> it == answer)
                .count();
    }

    private DatePoll answered(Map<UUID, Map<UUID, Availability>> answers) {
        return answered(poll.options(), answers);
    }

    private static DatePoll answered(
            List<PollOption> options, Map<UUID, Map<UUID, Availability>> answers) {
        return new DatePoll(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                Optional.empty(),
                options,
                answers,
                NOW,
                Optional.empty());
    }

    private static PollOption option(int day) {
        return new PollOption(
                UUID.randomUUID(), LocalDate.of(2021, 10, day), Source.SEMINAR, false);
    }

    private static void assertRefused(ThrowingCallable act, PollReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
