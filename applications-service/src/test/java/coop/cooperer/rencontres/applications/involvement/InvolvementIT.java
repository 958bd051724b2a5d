package coop.cooperer.rencontres.applications.involvement;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.member;
import static coop.cooperer.rencontres.applications.Scenes.bidOf;
import static coop.cooperer.rencontres.applications.Scenes.drop;
import static coop.cooperer.rencontres.applications.Scenes.judged;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.release;
import static coop.cooperer.rencontres.applications.Scenes.report;
import static coop.cooperer.rencontres.applications.Scenes.select;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.applications.Scenes;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class InvolvementIT {

    private static final String OWN = "/api/v1/applications/{id}/involvement";

    private final UUID structure = UUID.randomUUID();

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Scenes.APRIL);
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @Test
    void whoWasNotChosenAgreesToBeAskedAgainAndTakesItBack() {
        var call = published();
        var application = submitted(call, structure, 1);
        var holder = UUID.randomUUID();
        var chosen = submitted(call, holder, 1);
        open(call);
        var bids = List.of(bidOf(call, application), bidOf(call, chosen));
        var evaluators = judged(call, 1, Map.of(bids.getFirst(), 3, bids.getLast(), 9));
        select(call, 1, bids.getLast()).then().statusCode(201);
        report(call, 1, evaluators);
        IntStream.rangeClosed(2, 6).forEach(lot -> drop(call, lot));
        state(application, structure, "PARTNER").statusCode(404);
        release(call).then().statusCode(201);
        member(structure).get(OWN, application).then().body("roles", hasSize(0));

        state(application, structure, "PARTNER", "RESERVE")
                .statusCode(200)
                .body("roles", containsInAnyOrder("PARTNER", "RESERVE"));

        admin().get("/api/v1/calls/{id}/involvements", call)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].application", equalTo(application.toString()))
                .body("items[0].contactEmail", equalTo("structure@example.org"))
                .body("items[0].roles", containsInAnyOrder("PARTNER", "RESERVE"));
        state(application, holder, "SPEAKER").statusCode(404);
        state(chosen, holder, "SPEAKER")
                .statusCode(404)
                .body("code", equalTo("nothing-to-stay-for"));
        state(application, structure).statusCode(200).body("roles", hasSize(0));
        admin().get("/api/v1/calls/{id}/involvements", call).then().body("items", hasSize(0));
    }

    private static ValidatableResponse state(UUID application, UUID organisation, String... roles) {
        return member(organisation)
                .body(Map.of("roles", List.of(roles)))
                .put(OWN, application)
                .then();
    }
}
