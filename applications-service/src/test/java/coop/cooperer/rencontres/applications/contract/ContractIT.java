package coop.cooperer.rencontres.applications.contract;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Scenes.DEADLINE;
import static coop.cooperer.rencontres.applications.Scenes.bidOf;
import static coop.cooperer.rencontres.applications.Scenes.drafted;
import static coop.cooperer.rencontres.applications.Scenes.drop;
import static coop.cooperer.rencontres.applications.Scenes.judged;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.publish;
import static coop.cooperer.rencontres.applications.Scenes.release;
import static coop.cooperer.rencontres.applications.Scenes.report;
import static coop.cooperer.rencontres.applications.Scenes.select;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ContractIT {

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Scenes.APRIL);
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @Test
    @Acceptance({"D17", "D27"})
    void withAPauseOfSevenDaysNothingIsSignedOnTheSixth() {
        var call = drafted();
        admin().body(Map.of("validityDays", 90, "pauseDays", 7))
                .put("/api/v1/calls/{id}/terms", call)
                .then()
                .statusCode(200);
        publish(call);
        var bid = decided(call);

        PlatformClock.show(DEADLINE.plus(Duration.ofDays(6)));
        sign(call, bid).then().statusCode(409).body("code", equalTo("pause-not-over"));

        PlatformClock.show(DEADLINE.plus(Duration.ofDays(7)).plusSeconds(60));
        sign(call, bid)
                .then()
                .statusCode(201)
                .body("netCents", equalTo(126_000))
                .body("totalCents", equalTo(126_000))
                .body("invoiceWords", equalTo("TVA non applicable, art. 293 B du CGI"))
                .body("milestones[0].label", equalTo("Programme"));
        sign(call, bid).then().statusCode(409).body("code", equalTo("contract-signed"));
        admin().get("/api/v1/calls/{id}/contracts", call)
                .then()
                .body("items.bid", equalTo(List.of(bid.toString())));
        admin().get("/api/v1/calls/{id}/lots", call)
                .then()
                .body("items[0].status", equalTo("CONTRACTED"));
    }

    @Test
    void withoutAPauseAContractIsSignedAtOnceButOnlyWithTheHolder() {
        var call = drafted();
        publish(call);
        var bid = decided(call);

        sign(call, UUID.randomUUID()).then().statusCode(409).body("code", equalTo("not-a-holder"));
        sign(call, bid).then().statusCode(201);
    }

    private static UUID decided(UUID call) {
        var application = submitted(call, UUID.randomUUID(), 1);
        open(call);
        var bid = bidOf(call, application);
        var evaluators = judged(call, 1, Map.of(bid, 8));
        select(call, 1, bid).then().statusCode(201);
        IntStream.rangeClosed(2, 6).forEach(lot -> drop(call, lot));
        report(call, 1, evaluators);
        release(call).then().statusCode(201);
        return bid;
    }

    private static Response sign(UUID call, UUID bid) {
        return admin().body(
                        Map.of(
                                "bid",
                                bid,
                                "milestones",
                                List.of(Map.of("label", "Programme", "date", "2021-09-15"))))
                .post("/api/v1/calls/{id}/lots/1/contracts", call);
    }
}
