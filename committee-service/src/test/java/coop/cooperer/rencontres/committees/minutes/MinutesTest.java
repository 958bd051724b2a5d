package coop.cooperer.rencontres.committees.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final Instant NOW = Instant.parse("2021-07-01T09:00:00Z");
    private static final List<Minutes.Section> TEXT =
            List.of(new Minutes.Section("Relevé de décisions", "Décision n° 1."));
    private static final List<Minutes.Section> OTHER =
            List.of(new Minutes.Section("Relevé de décisions", "Décision n° 2."));

    private final Minutes draft = Minutes.draft(UUID.randomUUID(), UUID.randomUUID(), TEXT);

    @Test
    void minutesAreReadBeforeTheyAreAmendedOrApproved() {
        assertRefused(() -> draft.approve(NOW), MinutesReason.MINUTES_NOT_CIRCULATED);
        assertRefused(() -> draft.amend(amendment()), MinutesReason.MINUTES_NOT_CIRCULATED);
    }

    @Test
    void approvedMinutesHoldTheHashOfTheirTextAndChangeNoMore() {
        var circulated = draft.circulate(NOW).amend(amendment()).rewrite(OTHER);

        var approved = circulated.approve(NOW);

        assertThat(approved.status())
                .isEqualTo(new Minutes.Status.Approved(NOW, NOW, circulated.hash()));
        assertRefused(() -> approved.rewrite(TEXT), MinutesReason.MINUTES_APPROVED);
        assertRefused(() -> approved.amend(amendment()), MinutesReason.MINUTES_APPROVED);
        assertRefused(() -> approved.approve(NOW), MinutesReason.MINUTES_APPROVED);
    }

    @Test
    void anotherTextHasAnotherHash() {
        assertThat(draft.rewrite(OTHER).hash()).isNotEqualTo(draft.hash());
        assertThat(
                        draft.rewrite(
                                        List.of(
                                                new Minutes.Section(
                                                        "Relevé de", " décisionsDécision n° 1.")))
                                .hash())
                .isNotEqualTo(draft.hash());
    }

    private static Minutes.Amendment amendment() {
        return new Minutes.Amendment(UUID.randomUUID(), "Précisez l’heure.", NOW);
    }

    private static void assertRefused(ThrowingCallable act, MinutesReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
