package coop.cooperer.rencontres.applications.evaluation;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.member;
import static coop.cooperer.rencontres.applications.Scenes.DEADLINE;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.stated;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import coop.cooperer.rencontres.applications.Scenes;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class CompletionIT {

    private final UUID structureA = UUID.randomUUID();
    private final UUID structureB = UUID.randomUUID();

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Scenes.APRIL);
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @Test
    @Acceptance("D20")
    void aRequestGoesToAllInTheSameCaseAndPricesDoNotChangeMeanwhile() {
        var call = published();
        var a = submitted(call, structureA, 1);
        var b = submitted(call, structureB, 1);
        open(call);
        ask(call).then().statusCode(409).body("code", equalTo("nobody-incomplete"));
        incomplete(call, a);
        incomplete(call, b);

        ask(call).then().statusCode(201);

        for (var it : List.of(a, b)) {
            var owner = it.equals(a) ? structureA : structureB;
            member(owner)
                    .get("/api/v1/applications/{id}/completion", it)
                    .then()
                    .statusCode(200)
                    .body("until", equalTo("2021-06-01T22:00:00Z"));
        }
        String bid = member(structureA).get("/api/v1/applications/{id}", a).path("bids[0].id");
        rewrite(a, bid, 40_000, "La même")
                .then()
                .statusCode(409)
                .body("code", equalTo("prices-frozen"));
        rewrite(a, bid, 50_000, "La même, mieux dite").then().statusCode(200);
    }

    @Test
    @Acceptance("D20")
    void whatIsCompletedCountsAsReceivedInTimeUntilTheGivenDate() {
        var call = published();
        var a = submitted(call, structureA, 1);
        var b = submitted(call, structureB, 1);
        open(call);
        incomplete(call, a);
        incomplete(call, b);
        ask(call).then().statusCode(201);
        member(structureA)
                .body(Map.of("presentation", "Complétée"))
                .put("/api/v1/applications/{id}", a)
                .then()
                .statusCode(200);

        complete(a, structureA).then().statusCode(201);

        admin().get("/api/v1/calls/{id}/register", call)
                .then()
                .body("items.version", hasItem(2))
                .body("items[0].receivedAt", startsWith("2021-04-12"))
                .body("items[1].receivedAt", startsWith("2021-04-12"));
        admin().get("/api/v1/calls/{id}/lots/1/comparison", call)
                .then()
                .body("offers.presentation", hasItem("Complétée"));
        PlatformClock.show(DEADLINE.plus(Duration.ofDays(30)));
        complete(b, structureB).then().statusCode(409).body("code", equalTo("completion-over"));
    }

    private static Response ask(UUID call) {
        return admin().body(Map.of("missing", "Une pièce", "until", "2021-06-01T22:00:00Z"))
                .post("/api/v1/calls/{id}/completion-requests", call);
    }

    private static void incomplete(UUID call, UUID application) {
        admin().body(Map.of("outcome", "INCOMPLETE", "reason", "Une pièce manque."))
                .put(
                        "/api/v1/calls/{id}/applications/{application}/admissibility",
                        call,
                        application)
                .then()
                .statusCode(200);
    }

    private Response rewrite(UUID id, String bid, int rate, String proposal) {
        var stated = stated(1, rate);
        stated.put("proposal", proposal);
        return member(structureA).body(stated).put("/api/v1/applications/{id}/bids/{bid}", id, bid);
    }

    private static Response complete(UUID id, UUID organisation) {
        return member(organisation).post("/api/v1/applications/{id}/completion", id);
    }
}
