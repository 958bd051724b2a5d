package coop.cooperer.rencontres.media.restitution;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.deliverable.Deliverable;
import coop.cooperer.rencontres.media.deliverable.Duty;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Acceptance("A15")
class WritersTest {

    private static final UUID PROVIDER = UUID.randomUUID();
    private static final Sight ISSUER = new Sight.Everything();
    private static final Sight OWN = new Sight.Own(PROVIDER);

    @Test
    void theIssuerWritesByDefaultAndNobodyElse() {
        var writers = new Writers(() -> false);

        allowed(writers, ISSUER, List.of());
        refused(writers, OWN, owed(DeliverableKind.PROCEEDINGS));
    }

    @Test
    void aSettingAssignsThemToTheProviderOfTheProceedings() {
        var writers = new Writers(() -> true);

        allowed(writers, ISSUER, List.of());
        allowed(writers, OWN, owed(DeliverableKind.PROCEEDINGS));
        refused(writers, OWN, owed(DeliverableKind.EPISODE));
        refused(writers, OWN, List.of());
    }

    private static void allowed(Writers writers, Sight sight, List<Deliverable> owed) {
        assertThatCode(() -> writers.require(sight, owed)).doesNotThrowAnyException();
    }

    private static void refused(Writers writers, Sight sight, List<Deliverable> owed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> writers.require(sight, owed))
                .extracting(Refusal::reason)
                .isEqualTo(RestitutionReason.RESTITUTION_NOT_YOURS);
    }

    private static List<Deliverable> owed(DeliverableKind kind) {
        var some = UUID.randomUUID();
        return List.of(Deliverable.expected(new Duty(some, some, some, kind, PROVIDER), null));
    }
}
