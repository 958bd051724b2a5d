package coop.cooperer.rencontres.media.restitution;

import static coop.cooperer.rencontres.media.Callers.admin;
import static coop.cooperer.rencontres.media.Callers.member;
import static coop.cooperer.rencontres.media.PublishedCall.PROCEEDINGS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.MediaEvent.RestitutionPublished;
import coop.cooperer.rencontres.media.CallOwner;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.media.Review;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class RestitutionIT {

    private static final String RESTITUTIONS = "/api/v1/media/restitutions";
    private static final String RESTITUTION = RESTITUTIONS + "/{id}";
    private static final UUID PROVIDER = UUID.randomUUID();
    private static final String LESSON = "Les freins se ressemblent d’un métier à l’autre.";

    private PublishedCall call = PublishedCall.unheard();

    @BeforeEach
    void theProceedingsAreAccepted() {
        call = PublishedCall.told();
        var file = call.award(PROCEEDINGS, PROVIDER).getFirst();
        member(PROVIDER)
                .body(
                        Map.of(
                                "title",
                                "Actes du séminaire",
                                "text",
                                "# Enseignements\n\n%s\n\n# Échanges\n\n%s"
                                        .formatted(LESSON, Review.words(1_980))))
                .post("/api/v1/media/deliverables/{id}/submissions", file)
                .then()
                .statusCode(201);
        Review.accept(file, Map.of()).statusCode(200);
    }

    @Test
    void itIsAssembledWrittenAcceptedAndPublishedWithTheSentence() throws IOException {
        var support = assemble().statusCode(201).body("lessons", equalTo(LESSON)).extract();
        var id = UUID.fromString(support.path("id"));
        assertThat(support.<String>path("newProjects")).isEqualTo("néant");
        write(id, "").statusCode(200);
        act(id, "acceptance").statusCode(409).body("code", equalTo("lessons-missing"));
        write(id, LESSON).statusCode(200);
        act(id, "publication").statusCode(409).body("code", equalTo("restitution-not-accepted"));
        act(id, "acceptance").statusCode(200).body("status", equalTo("ACCEPTED"));
        write(id, "Autre chose").statusCode(409).body("code", equalTo("restitution-accepted"));
        given().get(RESTITUTION, id).then().statusCode(404);

        try (var owner = new CallOwner()) {
            owner.knows(call);
            act(id, "publication").statusCode(200).body("status", equalTo("PUBLISHED"));
        }

        given().get(RESTITUTION, id)
                .then()
                .statusCode(200)
                .body("publicity.sentence", equalTo(CallOwner.SENTENCE))
                .body("partnerships", equalTo("Une convention de territoire."));
        given().get(RESTITUTION + "/page", id)
                .then()
                .statusCode(200)
                .body("html.body.main.h2[0]", equalTo("Grands enseignements"))
                .body("html.body.main.h2[2]", equalTo("Dynamiques partenariales"))
                .body(containsString("Cette action est cofinancée"));
        given().get(RESTITUTION + "/document.pdf", id)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        assertThat(Correspondent.heard(RestitutionPublished.class, id, 1))
                .containsExactly(
                        new RestitutionPublished(id, seminar(), DeliverableKind.RESTITUTION));
    }

    @Test
    void aSeminarHasOneAndOnlyTheIssuerBeginsIt() {
        begin(member(PROVIDER).body(Map.of("seminar", seminar())))
                .statusCode(422)
                .body("code", equalTo("restitution-not-yours"));
        assemble().statusCode(201);
        assemble().statusCode(409).body("code", equalTo("restitution-exists"));
        begin(admin().body(Map.of("seminar", UUID.randomUUID())))
                .statusCode(409)
                .body("code", equalTo("nothing-to-restitute"));
        given().queryParam("seminar", seminar())
                .get(RESTITUTIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        admin().queryParam("seminar", seminar()).get(RESTITUTIONS).then().body("items", hasSize(1));
    }

    private ValidatableResponse assemble() {
        return begin(admin().body(Map.of("seminar", seminar())));
    }

    private static ValidatableResponse begin(RequestSpecification caller) {
        return caller.post(RESTITUTIONS).then();
    }

    private static ValidatableResponse write(UUID id, String lessons) {
        return admin().body(
                        Map.of(
                                "lessons", lessons,
                                "newProjects", "Un réseau de référents.",
                                "partnerships", "Une convention de territoire."))
                .put(RESTITUTION, id)
                .then();
    }

    private static ValidatableResponse act(UUID id, String what) {
        return admin().post(RESTITUTION + "/" + what, id).then();
    }

    // The one of the first file that was accepted.
    private UUID seminar() {
        return UUID.fromString(
                admin().get("/api/v1/media/deliverables/{id}", call.owed(PROCEEDINGS).getFirst())
                        .path("seminar"));
    }
}
