package coop.cooperer.rencontres.seminars.lot;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.seminars.CallOwner;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Records;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class TakeOverIT {

    private static final String SAID =
            """
            {"people":"Une animatrice et un chargé de mission",
             "possibleDates":[{"date":"2021-10-07","note":"Hors vacances"}],
             "partners":[{"name":"Une mairie","interest":"Prête une salle"}],
             "localFunding":[{"funder":"Une ville","amountCents":50000,"status":"demandé",
                              "european":false}]}
            """;

    private final UUID holder = UUID.randomUUID();

    @Test
    void whatTheWinningBidSaidIsThereWithItsSourceAndNobodyTypesItAgain() {
        var call = ToldCall.published();
        var choice = call.selection(1, holder);
        CallOwner.tells(choice.subject(), SAID);

        call.heldBy(choice);

        Eventually.holds("taken over", () -> taken(call));
        file(call)
                .body("source", equalTo(choice.subject().toString()))
                .body("team", equalTo("Une animatrice et un chargé de mission"))
                .body("possibleDates[0].date", equalTo("2021-10-07"))
                .body("localFunding[0].amountCents", equalTo(50_000));
        Callers.member(holder)
                .get("/api/v1/seminars/{id}/partners", call.seminar())
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Une mairie"))
                .body("items[0].interest", equalTo("Prête une salle"))
                .body("items[0].source", equalTo("BID"));
    }

    @Test
    void aChoiceHeardBeforeTheCallIsTakenOverOnceAndANeighbourReadsNothing() {
        var call = ToldCall.unheard();
        var choice = call.selection(1, holder);
        CallOwner.tells(choice.subject(), SAID);
        Correspondent.tell(choice);

        Correspondent.tell(call.publication());

        Eventually.holds("taken over", () -> taken(call));
        Callers.member(UUID.randomUUID())
                .get("/api/v1/seminars/{id}/taken-over", call.seminar())
                .then()
                .statusCode(403);
    }

    @Test
    void untilItsOwnerAnswersTheFileIsEmptyAndSaysNoSource() {
        var call = ToldCall.published();

        Callers.admin()
                .get("/api/v1/seminars/{id}/taken-over", call.seminar())
                .then()
                .statusCode(200)
                .body("source", nullValue())
                .body("possibleDates", hasSize(0));
    }

    private static boolean taken(ToldCall call) {
        return Records.trail("BidTakenOver", call.lots().getFirst()) == 1;
    }

    private ValidatableResponse file(ToldCall call) {
        return Callers.member(holder)
                .get("/api/v1/seminars/{id}/taken-over", call.seminar())
                .then()
                .statusCode(200);
    }
}
