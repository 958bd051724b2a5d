package coop.cooperer.rencontres.media.proceedings;

import static coop.cooperer.rencontres.media.Callers.admin;
import static coop.cooperer.rencontres.media.Callers.partner;
import static coop.cooperer.rencontres.media.PublishedCall.PROCEEDINGS;
import static coop.cooperer.rencontres.media.Review.deliver;
import static coop.cooperer.rencontres.media.Review.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.MediaEvent.ProceedingsPublished;
import coop.cooperer.rencontres.media.CallOwner;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class PublicationIT {

    private static final String PROCEEDINGS_ADDRESS = "/api/v1/media/proceedings/{id}";
    private static final UUID PROVIDER = UUID.randomUUID();

    private final PublishedCall call = PublishedCall.unheard();
    private CallOwner owner;

    @BeforeEach
    void aFileIsAccepted() throws IOException {
        owner = new CallOwner();
        Correspondent.tell(call.published());
        Correspondent.tell(
                new SeminarDateValidated(seminar(), LocalDate.of(2021, 10, 7), UUID.randomUUID()));
        call.award(PROCEEDINGS, PROVIDER);
        Eventually.holds("the date is known", () -> dueOn() != null);
        deliver(PROVIDER, file());
    }

    @AfterEach
    void theOwnerGoes() {
        owner.close();
    }

    @Test
    @Acceptance("R128")
    void publishedProceedingsCarryTheSeminarTheSentenceAndTheFunders() {
        owner.knows(call);
        given().get(PROCEEDINGS_ADDRESS, file())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-proceedings"));

        publish(file()).statusCode(200).body("status", equalTo("PUBLISHED"));

        given().get(PROCEEDINGS_ADDRESS, file())
                .then()
                .statusCode(200)
                .body("title", equalTo("Actes du séminaire"))
                .body("wordCount", equalTo(2000))
                .body("seminar", equalTo(seminar().toString()))
                .body("publicLabel", equalTo("Personnes migrantes"))
                .body("date", equalTo("2021-10-07"))
                .body("place", equalTo("Un tiers-lieu, Centre-ville"))
                .body("publicity.sentence", equalTo(CallOwner.SENTENCE))
                .body("publicity.funders[0].name", equalTo("Fonds social européen"));
        given().queryParam("limit", 100)
                .get("/api/v1/media/proceedings")
                .then()
                .body("items.id", hasItem(file().toString()));
        assertThat(Correspondent.heard(ProceedingsPublished.class, file(), 1))
                .containsExactly(
                        new ProceedingsPublished(file(), seminar(), DeliverableKind.PROCEEDINGS));
    }

    @Test
    void whatWasSaidOfTheFundersIsKeptWithTheText() {
        owner.knows(call);
        publish(file()).statusCode(200);

        owner.says(call, "Une autre mention");

        given().get(PROCEEDINGS_ADDRESS, file())
                .then()
                .body("publicity.sentence", equalTo(CallOwner.SENTENCE));
        publish(file()).statusCode(409).body("code", equalTo("deliverable-already-published"));
    }

    @Test
    void nothingIsPublishedWithoutTheSentence() {
        owner.says(call, " ");

        publish(file()).statusCode(409).body("code", equalTo("publicity-missing"));

        given().get(PROCEEDINGS_ADDRESS, file()).then().statusCode(404);
    }

    @Test
    void whileTheOwnerIsAwayNothingChanges() {
        owner.knows(call);
        owner.goesAway();

        publish(file()).statusCode(503).body("code", equalTo("owner-away"));

        given().get(PROCEEDINGS_ADDRESS, file()).then().statusCode(404);
    }

    @Test
    void partnerSystemsKnowOfWhatIsPublished() {
        owner.knows(call);
        publish(file()).statusCode(200);

        partner().get("/api/v1/media/deliverables/{id}", file()).then().statusCode(200);
    }

    // The one for the first seminar, whose public the owner names.
    private UUID file() {
        return UUID.fromString(forSeminar("id"));
    }

    private String dueOn() {
        return forSeminar("dueOn");
    }

    private String forSeminar(String field) {
        return admin().queryParam("seminar", seminar())
                .get("/api/v1/media/deliverables")
                .path("items[0]." + field);
    }

    private UUID seminar() {
        return call.seminars().getFirst();
    }
}
