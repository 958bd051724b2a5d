package coop.cooperer.rencontres.media.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.media.consent.Signature.Signatory;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Instant NOW = Instant.parse("2021-10-07T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2021, 10, 7);
    private static final Signature PERSON = new Signature("Une personne", Signatory.PERSON, null);
    private static final Signature PARENT =
            new Signature("Un parent", Signatory.PARENT, UUID.randomUUID());
    private static final Signature OTHER_PARENT =
            new Signature("L’autre", Signatory.PARENT, UUID.randomUUID());

    private final Consent requested =
            Consent.requested(
                    UUID.randomUUID(),
                    ConsentKind.IMAGE,
                    new Terms(
                            "L’émetteur",
                            "Rendre compte du séminaire",
                            Set.of(Use.GALLERY),
                            "Monde",
                            DAY,
                            DAY.plusYears(2),
                            true,
                            "contact@example.org"));

    @Test
    void itAllowsItsUsesFromItsFirstDayToItsLast() {
        var granted = requested.sign(false, PERSON, "", NOW);

        assertThat(granted.isLive(Use.GALLERY, DAY)).isTrue();
        assertThat(granted.isLive(Use.GALLERY, DAY.plusYears(2))).isTrue();
        assertThat(granted.isLive(Use.GALLERY, DAY.plusYears(2).plusDays(1))).isFalse();
        assertThat(granted.isLive(Use.GALLERY, DAY.minusDays(1))).isFalse();
        assertThat(granted.isLive(Use.PRINT, DAY)).isFalse();
    }

    @Test
    void whatIsNotAnsweredAllowsNothing() {
        assertThat(requested.isLive(Use.GALLERY, DAY)).isFalse();
        assertThat(requested.refuse(NOW).isLive(Use.GALLERY, DAY)).isFalse();
    }

    @Test
    void whatIsTakenBackAllowsNothingAndStaysTakenBack() {
        var withdrawn = requested.sign(false, PERSON, "", NOW).withdraw(NOW);

        assertThat(withdrawn.isLive(Use.GALLERY, DAY)).isFalse();
        assertThat(withdrawn.isNo()).isTrue();
        refused(ConsentReason.CONSENT_ANSWERED, () -> withdrawn.sign(false, PERSON, "", NOW));
    }

    @Test
    void aMinorNeedsBothParentsOrOneWithAGround() {
        var signed = requested.sign(true, PERSON, "", NOW).sign(true, PARENT, "", NOW);

        assertThat(signed.isLive(Use.GALLERY, DAY)).isFalse();
        assertThat(signed.sign(true, PARENT, "", NOW).isLive(Use.GALLERY, DAY)).isFalse();
        assertThat(signed.sign(true, OTHER_PARENT, "", NOW).isLive(Use.GALLERY, DAY)).isTrue();
        assertThat(signed.sign(true, PARENT, "Seul titulaire", NOW).isLive(Use.GALLERY, DAY))
                .isTrue();
    }

    @Test
    void bothParentsWithoutTheYoungPersonAreNotEnough() {
        var signed = requested.sign(true, PARENT, "", NOW).sign(true, OTHER_PARENT, "", NOW);

        assertThat(signed.isLive(Use.GALLERY, DAY)).isFalse();
        assertThat(signed.sign(true, PERSON, "", NOW).isLive(Use.GALLERY, DAY)).isTrue();
    }

    @Test
    void afterANoEverybodySignsAnew() {
        var refused = requested.sign(true, PARENT, "", NOW).refuse(NOW);

        var signed = refused.sign(true, PERSON, "", NOW).sign(true, OTHER_PARENT, "", NOW);

        assertThat(signed.isLive(Use.GALLERY, DAY)).isFalse();
    }

    private static void refused(ConsentReason reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
