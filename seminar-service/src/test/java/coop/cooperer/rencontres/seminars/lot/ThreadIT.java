package coop.cooperer.rencontres.seminars.lot;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ThreadIT {

    private static final String MESSAGES = "/api/v1/seminars/{id}/tasks/{code}/messages";

    private final UUID holder = UUID.randomUUID();

    @Test
    @Acceptance("R98")
    void everyTaskHasAThreadThatTheHolderAndTheIssuerReadAndNobodyElse() {
        var call = ToldCall.published().heldBy(holder);
        for (var code : TaskCode.values()) {
            write(Callers.member(holder), call, code, "Où en sommes-nous ?");
            write(Callers.admin(), call, code, "Nous en parlons jeudi.");

            for (var party : List.of(Callers.member(holder), Callers.admin())) {
                party.get(MESSAGES, call.seminar(), code)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(2))
                        .body("items.byIssuer", equalTo(List.of(false, true)))
                        .body("items[1].text", equalTo("Nous en parlons jeudi."));
            }
        }
        for (var other :
                List.of(
                        Callers.member(UUID.randomUUID()),
                        with("auditor"),
                        with("funder-observer"),
                        with("issuer-evaluator"))) {
            other.get(MESSAGES, call.seminar(), "VENUE").then().statusCode(403);
        }
    }

    private static void write(
            RequestSpecification caller, ToldCall call, TaskCode code, String text) {
        caller.body(Map.of("text", text))
                .post(MESSAGES, call.seminar(), code)
                .then()
                .statusCode(201);
    }

    private static RequestSpecification with(String role) {
        return Callers.anybody()
                .auth()
                .oauth2(TestTokens.person(UUID.randomUUID()).role(role).sign());
    }
}
