package coop.cooperer.rencontres.notifications.message;

import static coop.cooperer.rencontres.notifications.message.MessageFailure.MAIL_REFUSED;
import static coop.cooperer.rencontres.notifications.message.MessageFailure.MAIL_SERVER_AWAY;
import static coop.cooperer.rencontres.notifications.message.MessageFailure.NOTHING_TO_SAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.notifications.message.Message.Status.Dropped;
import coop.cooperer.rencontres.notifications.message.Message.Status.GivenUp;
import coop.cooperer.rencontres.notifications.message.Message.Status.Pending;
import coop.cooperer.rencontres.notifications.message.Message.Status.Sent;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Instant NOW = Instant.parse("2021-05-20T21:12:00Z");
    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(5), Duration.ofMinutes(15), 2);
    private static final UUID SUBJECT = new UUID(0, 1);

    @Test
    void aMessageIsDueAtOnce() {
        assertThat(announced().status()).isEqualTo(new Pending(NOW));
    }

    @Test
    void whatIsLentIsNotDueUntilTheLeaseIsOver() {
        var lent = announced().lent(Duration.ofMinutes(2), NOW);

        assertThat(lent.status()).isEqualTo(new Pending(NOW.plusSeconds(120)));
        assertThat(lent.attempts()).isZero();
    }

    @Test
    void whatIsAwayIsTriedForEverWithGrowingPauses() {
        var message = announced();
        for (var tried = 0; tried < 100; tried++) {
            message = message.failed(MAIL_SERVER_AWAY, PATIENCE, NOW);
        }

        assertThat(message.status()).isEqualTo(new Pending(NOW.plus(Duration.ofMinutes(15))));
        assertThat(message.attempts()).isEqualTo(100);
        assertThat(announced().failed(MAIL_SERVER_AWAY, PATIENCE, NOW).status())
                .isEqualTo(new Pending(NOW.plusSeconds(5)));
    }

    @Test
    void whatIsRefusedTooOftenIsGivenUp() {
        var once =
                announced()
                        .failed(MAIL_SERVER_AWAY, PATIENCE, NOW)
                        .failed(MAIL_REFUSED, PATIENCE, NOW);

        assertThat(once.status()).isInstanceOf(Pending.class);
        assertThat(once.failed(MAIL_REFUSED, PATIENCE, NOW).status()).isEqualTo(new GivenUp(NOW));
    }

    @Test
    void whatHasNothingToSayAnyMoreIsDropped() {
        assertThat(announced().failed(NOTHING_TO_SAY, PATIENCE, NOW).status())
                .isEqualTo(new Dropped(NOW));
    }

    @Test
    void whatIsSentRemembersNoFailure() {
        var sent = announced().failed(MAIL_SERVER_AWAY, PATIENCE, NOW).sent(NOW.plusSeconds(5));

        assertThat(sent.status()).isEqualTo(new Sent(NOW.plusSeconds(5)));
        assertThat(sent.failure()).isNull();
        assertThat(sent.attempts()).isEqualTo(2);
    }

    @Test
    void whatIsHeldGoesOnceItIsReleasedAndOnlyOnce() {
        var held = Message.announce(new Matter.BidIsSelected(SUBJECT), true, NOW);

        assertThat(held.status()).isEqualTo(new Message.Status.Held());
        assertThat(held.release(NOW).status()).isEqualTo(new Pending(NOW));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> held.release(NOW).release(NOW))
                .extracting(Refusal::reason)
                .isEqualTo(MessageReason.MESSAGE_NOT_WAITING);
    }

    @Test
    void whatWasGivenUpIsTriedAsOftenAgain() {
        var givenUp =
                announced().failed(MAIL_REFUSED, PATIENCE, NOW).failed(MAIL_REFUSED, PATIENCE, NOW);

        var again = givenUp.release(NOW);

        assertThat(again.status()).isEqualTo(new Pending(NOW));
        assertThat(again.refusals()).isZero();
    }

    @Test
    void aFactIsToldOnceAndAnotherVersionOrDecisionAgain() {
        assertThat(keyOf(new Matter.Receipt(SUBJECT, 1)))
                .isEqualTo(keyOf(new Matter.Receipt(SUBJECT, 1)))
                .isNotEqualTo(keyOf(new Matter.Receipt(SUBJECT, 2)));
        var day = LocalDate.of(2021, 10, 7);
        assertThat(keyOf(new Matter.DateIsValidated(SUBJECT, day, new UUID(0, 2))))
                .isNotEqualTo(keyOf(new Matter.DateIsValidated(SUBJECT, day, new UUID(0, 3))));
    }

    private static String keyOf(Matter matter) {
        return MessageKind.labelOf(matter).key();
    }

    private static Message announced() {
        return Message.announce(new Matter.Receipt(SUBJECT, 1), false, NOW);
    }
}
