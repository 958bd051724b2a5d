package coop.cooperer.rencontres.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationCancelled;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeatOffered;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.registration.Registration.Status;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final Instant UNTIL = Instant.parse("2021-09-03T08:00:00Z");
    private static final UUID SEMINAR = UUID.randomUUID();

    @Test
    void whoWaitedIsOfferedASeatAndKeepsTheNumber() {
        var change = with(new Status.Waitlisted(41)).offered(UNTIL);

        assertThat(change.next().status()).isEqualTo(new Status.Offered(41, UNTIL));
        assertThat(change.fact().orElseThrow()).isInstanceOf(SeatOffered.class);
    }

    @Test
    void anOfferIsTakenUntilItsLastInstant() {
        var offered = with(new Status.Offered(41, UNTIL));

        assertThat(offered.accepted(UNTIL.minusMillis(1)).next().status())
                .isEqualTo(new Status.Confirmed(41));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offered.accepted(UNTIL))
                .extracting(Refusal::reason)
                .isEqualTo(RegistrationReason.OFFER_EXPIRED);
    }

    @Test
    void aFormWithoutProofExpiresWithoutAWord() {
        var change = with(new Status.Requested()).expired();

        assertThat(change.next().status()).isEqualTo(new Status.Expired(Optional.empty()));
        assertThat(change.fact()).isEmpty();
    }

    @Test
    void anOfferNotTakenIsASeatGivenUp() {
        var change = with(new Status.Offered(41, UNTIL)).expired();

        assertThat(change.fact().orElseThrow()).isInstanceOf(RegistrationCancelled.class);
    }

    @Test
    void whoLeftDoesNotLeaveAgain() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> with(new Status.Cancelled(Optional.of(1L))).cancelled())
                .extracting(Refusal::reason)
                .isEqualTo(RegistrationReason.NO_LONGER_REGISTERED);
    }

    private static Registration with(Status status) {
        return new Registration(UUID.randomUUID(), SEMINAR, ParticipantCategory.RESEARCH, status);
    }
}
