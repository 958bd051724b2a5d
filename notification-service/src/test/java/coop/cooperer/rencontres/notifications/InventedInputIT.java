package coop.cooperer.rencontres.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.invention.InventedInput;
import coop.cooperer.rencontres.platform.testkit.RightsWalk;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
class InventedInputIT {

    private static final List<String> WITH_RIGHTS = List.of("issuer-admin", "owner", "partner");

    @Test
    void whateverIsAskedTheAnswerIsOneThatTheDocumentLists() throws Exception {
        var owner = UUID.randomUUID();
        var callers = RightsWalk.callers(owner, UUID.randomUUID(), "webhooks:manage events:read");
        callers.keySet().retainAll(WITH_RIGHTS);

        var invented = InventedInput.toService(RestAssured.port, callers.values(), Map.of());

        assertThat(invented.surprises()).isEmpty();
    }
}
