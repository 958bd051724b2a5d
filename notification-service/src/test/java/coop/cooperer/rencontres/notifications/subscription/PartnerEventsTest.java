package coop.cooperer.rencontres.notifications.subscription;

import static coop.cooperer.rencontres.notifications.subscription.SubscriptionReason.EVENT_NOT_FOR_PARTNERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartnerEventsTest {

    @Test
    void openEventsAreForEverySubscriber() {
        assertThat(admit(Set.of(), "SeminarDateValidated", "CallPublished", "CallPublished"))
                .containsExactly("CallPublished", "SeminarDateValidated");
    }

    @Test
    void anEventForPartnersNeedsItsScope() {
        assertThat(admit(Set.of("media:read"), "DeliverableAccepted"))
                .containsExactly("DeliverableAccepted");
        refused(Set.of("seminars:read"), "DeliverableAccepted");
    }

    @Test
    void internalAndUnknownEventsAreRefusedByName() {
        refused(Set.of("calls:read"), "BidRejected");
        refused(Set.of(), "CallPublished", "Callpublished");
    }

    private static void refused(Set<String> scopes, String... events) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> admit(scopes, events))
                .withMessageContaining(events[events.length - 1])
                .extracting(Refusal::reason)
                .isEqualTo(EVENT_NOT_FOR_PARTNERS);
    }

    private static List<String> admit(Set<String> scopes, String... events) {
        return PartnerEvents.admit(List.of(events), scopes::contains);
    }
}
