package coop.cooperer.rencontres.applications;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.RightsWalk;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class RightsIT {

    private final UUID owner = UUID.randomUUID();
    private final UUID neighbour = UUID.randomUUID();

    @Test
    @Acceptance({"R7", "R71"})
    void everyOperationAnswersEverybodyAsTheTableSays() {
        var call =
                Callers.admin()
                        .body(Map.of("dataSet", "2021"))
                        .post("/api/v1/calls")
                        .<String>path("id");

        var walk =
                new RightsWalk(
                        RightsWalk.callers(owner, neighbour, "calls:read"),
                        Map.of(
                                "readCall.id",
                                call,
                                "readOrganisation.id",
                                described().toString(),
                                "describeOrganisation.id",
                                owner.toString(),
                                "printReceipt.number",
                                "1"));

        assertThat(walk.differences()).isEmpty();
    }

    private UUID described() {
        Callers.member(owner)
                .body(
                        Map.of(
                                "legalName", "Une structure",
                                "siret", "732 829 320 00074",
                                "contactEmail", "structure@example.org"))
                .put("/api/v1/organisations/{id}", owner)
                .then()
                .statusCode(200);
        return owner;
    }
}
