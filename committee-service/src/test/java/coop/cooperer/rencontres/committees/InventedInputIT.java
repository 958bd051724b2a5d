package coop.cooperer.rencontres.committees;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.invention.InventedInput;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
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
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class InventedInputIT {

    private static final List<String> WITH_RIGHTS = List.of("issuer-admin", "owner", "partner");

    @Test
    void whateverIsAskedTheAnswerIsOneThatTheDocumentLists() throws Exception {
        var committee = LocalCommittee.prepared();
        var callers = RightsWalk.callers(committee.holder(), UUID.randomUUID(), "seminars:read");
        callers.keySet().retainAll(WITH_RIGHTS);

        var invented =
                InventedInput.toService(
                        RestAssured.port,
                        callers.values(),
                        Map.of("id", committee.id().toString()));

        assertThat(invented.surprises()).isEmpty();
    }
}
