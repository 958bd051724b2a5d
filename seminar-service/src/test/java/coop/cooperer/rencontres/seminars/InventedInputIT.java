package coop.cooperer.rencontres.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.invention.InventedInput;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.RightsWalk;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class InventedInputIT {

    private static final List<String> WITH_RIGHTS = List.of("issuer-admin", "owner", "partner");

    @Inject EntityManager rows;

    // Health rules hold for every seminar, also for those of the tests that follow.
    @AfterEach
    @Transactional
    void forgetInventedRules() {
        rows.createNativeQuery("delete from health_protocol").executeUpdate();
    }

    @Test
    void whateverIsAskedTheAnswerIsOneThatTheDocumentLists() throws Exception {
        var owner = UUID.randomUUID();
        var call = ToldCall.published().heldBy(owner).constituted().dated().open();
        var callers =
                RightsWalk.callers(owner, UUID.randomUUID(), "seminars:read registrations:write");
        callers.keySet().retainAll(WITH_RIGHTS);

        var invented =
                InventedInput.toService(
                        RestAssured.port,
                        callers.values(),
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
