package coop.cooperer.rencontres.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.InventedInput;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.RightsWalk;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class InventedInputIT {

    private static final List<String> WITH_RIGHTS = List.of("issuer-admin", "owner", "partner");

    @Test
    void whateverIsAskedTheAnswerIsOneThatTheDocumentLists() {
        var owner = UUID.randomUUID();
        var call = ToldCall.published().heldBy(owner).constituted().dated().open();
        var callers =
                RightsWalk.callers(owner, UUID.randomUUID(), "seminars:read registrations:write");
        callers.keySet().retainAll(WITH_RIGHTS);

        var invented =
                new InventedInput(
                        callers,
                        Map.of(
                                "id",
                                call.seminar().toString(),
                                "halfDay",
                                "MORNING",
                                "code",
                                "VENUE"));

        assertThat(invented.surprises()).isEmpty();
    }
}
