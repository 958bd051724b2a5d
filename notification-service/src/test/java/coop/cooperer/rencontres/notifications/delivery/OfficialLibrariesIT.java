package coop.cooperer.rencontres.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarHeld;
import coop.cooperer.rencontres.notifications.Surroundings;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Receivers that know nothing of us but the libraries that Standard Webhooks publishes. */
@QuarkusTest
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
class OfficialLibrariesIT {

    private static final String CHOSEN = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String NEXT = "whsec_YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWY=";

    private final PartnerPortal portal = new PartnerPortal("");

    @BeforeAll
    static void theLibraryIsThere() throws IOException, InterruptedException {
        NodeReceiver.prepare();
    }

    @Test
    void javaScriptVerifiesOurDeliveriesDuringARotationWithTheOldSecretAndWithTheNew()
            throws Exception {
        try (var former = new NodeReceiver(CHOSEN);
                var current = new NodeReceiver(NEXT)) {
            for (var receiver : new NodeReceiver[] {former, current}) {
                var subscription =
                        portal.subscribe(receiver.url(), Map.of("secret", CHOSEN), "SeminarHeld");
                portal.ask(subscription, "secret-rotations", Map.of("secret", NEXT))
                        .then()
                        .statusCode(201);
            }

            var event = Correspondent.tell(new SeminarHeld(UUID.randomUUID()));

            Eventually.holds("the old secret", () -> !former.lines().isEmpty());
            Eventually.holds("the new secret", () -> !current.lines().isEmpty());
            assertThat(former.lines()).containsExactly(event + " verified");
            assertThat(current.lines()).containsExactly(event + " verified");
        }
    }

    @Test
    void javaScriptRefusesWhatIsSignedWithAnotherSecret() throws Exception {
        try (var receiver = new NodeReceiver(NEXT)) {
            portal.subscribe(receiver.url(), Map.of("secret", CHOSEN), "SeminarHeld");

            var event = Correspondent.tell(new SeminarHeld(UUID.randomUUID()));

            Eventually.holds("it comes", () -> !receiver.lines().isEmpty());
            assertThat(receiver.lines().getFirst()).startsWith(event + " refused");
        }
    }

    @Test
    void javaVerifiesOurDeliveriesDuringARotationWithTheOldSecretAndWithTheNew() throws Exception {
        try (var receiver = Receiver.answering(204)) {
            var subscription =
                    portal.subscribe(receiver.url(), Map.of("secret", CHOSEN), "SeminarHeld");
            portal.ask(subscription, "secret-rotations", Map.of("secret", NEXT))
                    .then()
                    .statusCode(201);

            Correspondent.tell(new SeminarHeld(UUID.randomUUID()));

            Eventually.holds("it comes", () -> !receiver.received().isEmpty());
            receiver.received().getFirst().verify(CHOSEN);
            receiver.received().getFirst().verify(NEXT);
        }
    }
}
