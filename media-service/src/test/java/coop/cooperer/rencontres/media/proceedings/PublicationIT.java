package coop.cooperer.rencontres.media.proceedings;

import static coop.cooperer.rencontres.media.Callers.admin;
import static coop.cooperer.rencontres.media.Callers.member;
import static coop.cooperer.rencontres.media.Callers.partner;
import static coop.cooperer.rencontres.media.PublishedCall.PROCEEDINGS;
import static coop.cooperer.rencontres.media.Review.deliver;
import static coop.cooperer.rencontres.media.Review.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.MediaEvent.ProceedingsPublished;
import coop.cooperer.rencontres.media.CallOwner;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.media.consent.People;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    void nobodyIsQuotedInPublicWithoutHavingApprovedTheWords() {
        owner.knows(call);
        var speaker =
                People.asked(
                        PROVIDER, seminar(), "Une participante", false, 2120, List.of("IMAGE"));
        var other = People.asked(PROVIDER, seminar(), "Une autre", false, 2120, List.of("IMAGE"));
        var said = quote(speaker, "L'échange  l’échange");
        quote(speaker, "Des mots que ce texte ne dit pas");
        publish(file()).statusCode(409).body("code", equalTo("quote-not-approved"));
        var link = People.mailedTo(speaker.person());
        answer(link, said, false).body("status", equalTo("REFUSED"));
        publish(file()).statusCode(409).body("code", equalTo("quote-not-approved"));
        answer(other.link(), said, true).statusCode(422).body("code", equalTo("quote-not-yours"));

        answer(link, said, true).statusCode(200);

        publish(file()).statusCode(200);
        answer(link, said, false)
                .statusCode(409)
                .body("code", equalTo("deliverable-already-published"));
    }

    @Test
    void theEasySummaryStandsAtTheHeadOfThePublishedProceedings() {
        owner.knows(call);
        summarise(member(PROVIDER))
                .statusCode(409)
                .body("code", equalTo("deliverable-already-accepted"));
        publish(file()).statusCode(200);
        var before = given().get(PROCEEDINGS_ADDRESS, file()).header("ETag");

        summarise(admin()).statusCode(200);

        given().get(PROCEEDINGS_ADDRESS, file())
                .then()
                .header("ETag", not(equalTo(before)))
                .body("easySummary", equalTo("Ce que nous avons appris."));
        assertThat(given().get(PROCEEDINGS_ADDRESS + "/page", file()).asString())
                .contains("<h2>En bref, facile à lire</h2>\n<p>Ce que nous avons appris.</p>");
    }

    private ValidatableResponse summarise(RequestSpecification caller) {
        return caller.body(Map.of("text", "Ce que nous avons appris."))
                .put("/api/v1/media/deliverables/{id}/easy-summary", file())
                .then();
    }

    private String quote(People speaker, String words) {
        return member(PROVIDER)
                .body(Map.of("person", speaker.person(), "text", words))
                .post("/api/v1/media/deliverables/{id}/quotes", file())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse answer(String link, String quote, boolean approved) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("link", link, "quote", quote, "approved", approved))
                .post("/api/v1/media/consents/mine/quotes/answers")
                .then();
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
