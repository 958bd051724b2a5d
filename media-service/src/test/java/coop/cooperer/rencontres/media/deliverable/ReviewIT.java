package coop.cooperer.rencontres.media.deliverable;

import static coop.cooperer.rencontres.media.Callers.admin;
import static coop.cooperer.rencontres.media.Callers.member;
import static coop.cooperer.rencontres.media.Callers.partner;
import static coop.cooperer.rencontres.media.Callers.role;
import static coop.cooperer.rencontres.media.PublishedCall.INTERVIEWS;
import static coop.cooperer.rencontres.media.PublishedCall.PROCEEDINGS;
import static coop.cooperer.rencontres.media.Review.accept;
import static coop.cooperer.rencontres.media.Review.deliver;
import static coop.cooperer.rencontres.media.Review.requestChanges;
import static coop.cooperer.rencontres.media.Review.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.contracts.MediaEvent.ChangesRequested;
import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableAccepted;
import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableSubmitted;
import coop.cooperer.rencontres.contracts.MediaEvent.LotDeliverablesAccepted;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ReviewIT {

    private static final String DELIVERABLE = "/api/v1/media/deliverables/{id}";
    private static final UUID PROVIDER = UUID.randomUUID();

    @Inject DataSource database;

    @Test
    void proceedingsOf1650WordsAreReturnedAndOf1980Accepted() {
        var file = owed();

        submit(PROVIDER, file, 1650)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("number", equalTo(1))
                .body("wordCount", equalTo(1650))
                .body("verdict", equalTo("SHORT"))
                .body("status", equalTo("SUBMITTED"));
        requestChanges(file, "Il manque les échanges de l’après-midi.")
                .statusCode(201)
                .body("status", equalTo("CHANGES_REQUESTED"))
                .body("comment", equalTo("Il manque les échanges de l’après-midi."));
        submit(PROVIDER, file, 1980)
                .statusCode(201)
                .body("number", equalTo(2))
                .body("verdict", equalTo("WITHIN"));
        differences(file, 2)
                .statusCode(200)
                .body("paragraphs[0].pieces.change", equalTo(List.of("SAME", "ADDED")));
        differences(file, 3).statusCode(404).body("code", equalTo("unknown-submission"));
        accept(file, Map.of())
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("ACCEPTED"))
                .body("submission.wordCount", equalTo(1980));

        assertThat(Correspondent.heard(DeliverableSubmitted.class, file, 2)).hasSize(2);
        assertThat(Correspondent.heard(ChangesRequested.class, file, 1)).hasSize(1);
        assertThat(Correspondent.heard(DeliverableAccepted.class, file, 1)).hasSize(1);
    }

    private static ValidatableResponse differences(UUID file, int newer) {
        return member(PROVIDER)
                .get(DELIVERABLE + "/submissions/1/differences/" + newer, file)
                .then();
    }

    @Test
    @Acceptance("A14")
    void outsideTheToleranceTheReviewerSaysWhy() {
        var file = owed();
        submit(PROVIDER, file, 2201).body("verdict", equalTo("LONG"));

        accept(file, Map.of()).statusCode(422).body("code", equalTo("comment-required"));
        accept(file, Map.of("comment", "Rien n’est à retrancher.")).statusCode(200);
    }

    @Test
    @Acceptance("R125")
    void theLotIsCompleteWithItsLastDeliverable() throws SQLException {
        var call = PublishedCall.told();
        var files = call.award(PROCEEDINGS, PROVIDER);
        files.subList(0, 2).forEach(file -> deliver(PROVIDER, file));
        assertThat(traces(call.lot(PROCEEDINGS))).isZero();

        deliver(PROVIDER, files.getLast());

        assertThat(traces(call.lot(PROCEEDINGS))).isOne();

        assertThat(Correspondent.heard(LotDeliverablesAccepted.class, call.lot(PROCEEDINGS), 1))
                .containsExactly(new LotDeliverablesAccepted(call.lot(PROCEEDINGS), PROVIDER));
    }

    @Test
    void whoAcceptTheLastTwoAtTheSameTimeCompleteTheLotOnce() throws InterruptedException {
        var call = PublishedCall.told();
        var files = call.award(PROCEEDINGS, PROVIDER);
        deliver(PROVIDER, files.getFirst());
        var lastTwo = files.subList(1, 3);
        lastTwo.forEach(file -> submit(PROVIDER, file, 2000).statusCode(201));

        var reviewers =
                lastTwo.stream()
                        .map(it -> Thread.ofPlatform().start(() -> accept(it, Map.of())))
                        .toList();
        for (var reviewer : reviewers) {
            reviewer.join();
        }

        assertThat(Correspondent.heard(LotDeliverablesAccepted.class, call.lot(PROCEEDINGS), 1))
                .hasSize(1);
    }

    @Test
    @Acceptance("R126")
    void aSecondFileForASeminarIsANewVersionOfTheFirst() {
        var call = PublishedCall.told();
        var file = call.award(PROCEEDINGS, PROVIDER).getFirst();
        submit(PROVIDER, file, 1990).statusCode(201).body("number", equalTo(1));
        requestChanges(file, "Complétez.").statusCode(201);

        submit(PROVIDER, file, 2000)
                .statusCode(201)
                .body("deliverable", equalTo(file.toString()))
                .body("number", equalTo(2));

        assertThat(call.owed(PROCEEDINGS)).hasSize(3).contains(file);
    }

    @Test
    void aTransitionThatIsNotOneIsRefused() {
        var file = owed();

        accept(file, Map.of()).statusCode(409).body("code", equalTo("deliverable-not-submitted"));
        requestChanges(file, "Trop tôt")
                .statusCode(409)
                .body("code", equalTo("deliverable-not-submitted"));
        admin().post(DELIVERABLE + "/publication", file)
                .then()
                .statusCode(409)
                .body("code", equalTo("deliverable-not-accepted"));
        deliver(PROVIDER, file);
        submit(PROVIDER, file, 2000)
                .statusCode(409)
                .body("code", equalTo("deliverable-already-accepted"));
    }

    @Test
    void aReviewOfAVersionThatHasChangedIsRefused() {
        var file = owed();
        submit(PROVIDER, file, 2000).statusCode(201);

        admin().header("If-Match", "\"0\"")
                .body(Map.of())
                .post(DELIVERABLE + "/acceptance", file)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void aNeighbourDoesNotKnowWhatOthersOwe() {
        var call = PublishedCall.told();
        var file = call.award(PROCEEDINGS, PROVIDER).getFirst();
        var neighbour = UUID.randomUUID();

        member(neighbour)
                .queryParam("call", call.id())
                .get("/api/v1/media/deliverables")
                .then()
                .body("items", hasSize(0));
        member(neighbour)
                .get(DELIVERABLE, file)
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-deliverable"));
        submit(neighbour, file, 2000).statusCode(404).body("code", equalTo("unknown-deliverable"));
        member(PROVIDER).get(DELIVERABLE, file).then().statusCode(200);
    }

    @Test
    void theObserverReadsWhatIsAcceptedAndWritesNothing() {
        var file = owed();
        role("funder-observer").get(DELIVERABLE, file).then().statusCode(404);
        role("funder-observer")
                .body(Map.of("title", "Actes", "text", "texte"))
                .post(DELIVERABLE + "/submissions", file)
                .then()
                .statusCode(403);

        deliver(PROVIDER, file);

        role("funder-observer").get(DELIVERABLE, file).then().statusCode(200);
        partner().get(DELIVERABLE, file).then().statusCode(404);
    }

    @Test
    void interviewsAreNotHandedInAsText() {
        var interview = PublishedCall.told().award(INTERVIEWS, PROVIDER).getFirst();

        submit(PROVIDER, interview, 10)
                .statusCode(422)
                .body("code", equalTo("wrong-deliverable-kind"))
                .body("title", equalTo("Ce livrable ne se remet pas sous forme de texte"));
    }

    @Test
    void badInputLeavesNothingBehind() {
        var file = owed();

        submit(PROVIDER, file, 20_000).statusCode(422).body("errors[0].field", equalTo("text"));
        member(PROVIDER)
                .body(Map.of("title", "Actes\u0000", "text", "texte"))
                .post(DELIVERABLE + "/submissions", file)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("title"));
        member(PROVIDER)
                .body("{")
                .post(DELIVERABLE + "/submissions", file)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-json"));
        requestChanges(file, " ")
                .statusCode(422)
                .body("errors[0].field", equalTo("comment"))
                .body("errors[0].message", equalTo("ne doit pas être vide"));
        submit(PROVIDER, UUID.randomUUID(), 10).statusCode(404);
        member(PROVIDER).get(DELIVERABLE, file).then().body("status", equalTo("EXPECTED"));
    }

    @Test
    void theDatabaseItselfRefusesToChangeAVersion() throws SQLException {
        submit(PROVIDER, owed(), 2000).statusCode(201);

        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> change.execute("update submission set text = 'autre'"))
                    .withMessageContaining("never changed");
        }
    }

    private int traces(UUID lot) throws SQLException {
        try (var connection = database.getConnection();
                var count =
                        connection.prepareStatement(
                                "select count(*) from audit_entry where subject = ?")) {
            count.setObject(1, lot);
            try (var found = count.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static UUID owed() {
        return PublishedCall.told().award(PROCEEDINGS, PROVIDER).getFirst();
    }
}
