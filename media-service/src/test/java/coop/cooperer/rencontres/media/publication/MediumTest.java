package coop.cooperer.rencontres.media.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.MediaEvent.MediaUnpublished;
import coop.cooperer.rencontres.contracts.MediaEvent.PhotoPublished;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MediumTest {

    private static final Instant NOW = Instant.parse("2021-10-20T09:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final UUID SEMINAR = UUID.randomUUID();

    private final Medium withheld = Medium.withheld(ID, SEMINAR, DeliverableKind.PHOTO_COVERAGE);

    @Test
    void whatIsPublishedIsSaidToEverybody() {
        var change = withheld.publish(NOW);

        assertThat(change.next().isPublic()).isTrue();
        assertThat(change.fact())
                .isEqualTo(new PhotoPublished(ID, SEMINAR, DeliverableKind.PHOTO_COVERAGE));
    }

    @Test
    void whatLeavesThePublicIsSaidToEverybodyAndMayComeBack() {
        var change = withheld.publish(NOW).next().unpublish(NOW.plusSeconds(60));

        assertThat(change.next().isPublic()).isFalse();
        assertThat(change.fact())
                .isEqualTo(new MediaUnpublished(ID, SEMINAR, DeliverableKind.PHOTO_COVERAGE));
        assertThat(change.next().publish(NOW.plusSeconds(120)).next().isPublic()).isTrue();
    }

    @Test
    void nothingIsPublishedOrTakenAwayTwice() {
        var published = withheld.publish(NOW).next();

        refused(PublicationReason.MEDIUM_ALREADY_PUBLIC, () -> published.publish(NOW));
        refused(PublicationReason.MEDIUM_NOT_PUBLIC, () -> withheld.unpublish(NOW));
    }

    private static void refused(PublicationReason reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
