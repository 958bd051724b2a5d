package coop.cooperer.rencontres.media.consent;

import static coop.cooperer.rencontres.media.Callers.member;
import static coop.cooperer.rencontres.media.PublishedCall.PHOTOGRAPHS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.contracts.MediaEvent.ConsentWithdrawn;
import coop.cooperer.rencontres.contracts.MediaEvent.MediaUnpublished;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.media.photo.Photographs;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ConsentIT {

    private static final String PHOTOGRAPH = "/api/v1/media/photographs/{id}";
    private static final UUID PROVIDER = UUID.randomUUID();
    private static final List<String> IMAGE = List.of("IMAGE");

    @Inject ExpireConsents expire;
    @Inject DataSource database;

    private UUID coverage = new UUID(0, 0);
    private UUID seminar = new UUID(0, 0);

    @BeforeEach
    void coverageOfASeminar() {
        coverage = PublishedCall.told().award(PHOTOGRAPHS, PROVIDER).getFirst();
        seminar =
                UUID.fromString(
                        member(PROVIDER)
                                .get("/api/v1/media/deliverables/{id}", coverage)
                                .then()
                                .extract()
                                .path("seminar"));
    }

    @Test
    void aWithdrawalTakesTheMediumFromThePublicAtOnceAndLeavesATrace() throws SQLException {
        var person = People.asked(PROVIDER, seminar, "La coopératrice", false, 2120, IMAGE);
        person.grants("IMAGE").statusCode(200).body("consents[0].status", equalTo("GRANTED"));
        var photograph = tagged(person);
        Photographs.publish(photograph).statusCode(200);
        given().get(PHOTOGRAPH + "/web.jpg", photograph).then().statusCode(200);

        person.withdraws("IMAGE").statusCode(200).body("consents[0].status", equalTo("WITHDRAWN"));

        given().get(PHOTOGRAPH + "/web.jpg", photograph).then().statusCode(404);
        given().get(PHOTOGRAPH + "/thumbnail.jpg", photograph).then().statusCode(404);
        given().queryParam("seminar", seminar)
                .get("/api/v1/media/photographs")
                .then()
                .body("items", hasSize(0));
        var consent = UUID.fromString(person.consent("IMAGE"));
        assertThat(Correspondent.heard(MediaUnpublished.class, photograph, 1)).hasSize(1);
        assertThat(Correspondent.heard(ConsentWithdrawn.class, consent, 1))
                .containsExactly(new ConsentWithdrawn(consent, List.of(photograph)));
        assertThat(trail(consent))
                .containsExactly("ConsentRequested", "ConsentGranted", "ConsentWithdrawn");
        Photographs.publish(photograph).statusCode(409).body("code", equalTo("consent-missing"));
    }

    @Test
    void nothingWithATaggedPersonIsPublishedWithoutALiveConsent() {
        var silent = People.asked(PROVIDER, seminar, "La coopératrice", false, 2120, IMAGE);
        var photograph = tagged(silent);

        Photographs.publish(photograph).statusCode(409).body("code", equalTo("consent-missing"));
        silent.grants("IMAGE").statusCode(200);
        Photographs.publish(photograph).statusCode(200);
    }

    @Test
    void oneConsentDoesNotBringAnother() {
        var person =
                People.asked(
                        PROVIDER, seminar, "Le formateur", false, 2120, List.of("IMAGE", "VOICE"));
        person.grants("VOICE").statusCode(200);

        Photographs.publish(tagged(person))
                .statusCode(409)
                .body("code", equalTo("consent-missing"));
    }

    @Test
    void whoeverIsNamedIsAsked() {
        People.asked(PROVIDER, seminar, "six personnes", false, 2120, IMAGE);

        Photographs.publish(Photographs.accepted(PROVIDER, coverage))
                .statusCode(409)
                .body("code", equalTo("person-named"));
    }

    @Test
    void aConsentEndsWithItsLastDay() {
        try {
            PlatformClock.show(Instant.parse("2021-10-20T09:00:00Z"));
            var person = People.asked(PROVIDER, seminar, "La coopératrice", false, 2021, IMAGE);
            person.grants("IMAGE").statusCode(200);
            var photograph = tagged(person);
            Photographs.publish(photograph).statusCode(200);

            PlatformClock.show(Instant.parse("2022-01-01T09:00:00Z"));
            expire.run();

            given().get(PHOTOGRAPH + "/web.jpg", photograph).then().statusCode(404);
        } finally {
            PlatformClock.reset();
        }
    }

    @Test
    void thePhotographerLearnsWhomNotToPhotographAndNotWhy() {
        var shy = People.asked(PROVIDER, seminar, "Une participante", false, 2120, IMAGE);
        People.asked(PROVIDER, seminar, "Un participant", false, 2120, IMAGE).grants("IMAGE");
        shy.refuses("IMAGE").statusCode(200);

        notToPhotograph(PROVIDER)
                .statusCode(200)
                .body("items", hasSize(1))
                .body(
                        "items[0]",
                        equalTo(Map.of("id", shy.person().toString(), "name", "Une participante")));
        notToPhotograph(UUID.randomUUID()).statusCode(422);
    }

    @Test
    void aMinorIsSignedForByBothParents() {
        var minor = People.asked(PROVIDER, seminar, "Un jeune", true, 2120, IMAGE);

        minor.grants("IMAGE").statusCode(422).body("code", equalTo("signatures-missing"));
    }

    @Test
    void aConsentWithoutDurationOrUseIsRefused() {
        People.ask(PROVIDER, seminar, "Une personne", false, 1999, IMAGE)
                .statusCode(422)
                .body("code", equalTo("terms-incomplete"));
        member(PROVIDER)
                .body(Map.of("seminar", seminar, "name", "Une personne"))
                .post("/api/v1/media/consents")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("uses", "until"));
        People.ask(UUID.randomUUID(), seminar, "Une personne", false, 2120, IMAGE)
                .statusCode(422)
                .body("code", equalTo("seminar-not-yours"));
    }

    @Test
    void aLinkOpensOnlyOnesOwn() {
        var one = People.asked(PROVIDER, seminar, "Une personne", false, 2120, IMAGE);
        var other = People.asked(PROVIDER, seminar, "Une autre", false, 2120, IMAGE);

        new People(one.person(), one.link(), other.consents())
                .grants("IMAGE")
                .statusCode(422)
                .body("code", equalTo("unknown-consent"));
        given().contentType(ContentType.JSON)
                .body(Map.of("link", "inventé"))
                .post("/api/v1/media/consents/mine")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-consent-link"));
    }

    private UUID tagged(People person) {
        var photograph = Photographs.accepted(PROVIDER, coverage);
        member(PROVIDER)
                .body(Map.of("people", List.of(person.person())))
                .put(PHOTOGRAPH + "/people", photograph)
                .then()
                .statusCode(200)
                .body("people", hasSize(1));
        return photograph;
    }

    private ValidatableResponse notToPhotograph(UUID provider) {
        return member(provider)
                .get("/api/v1/media/seminars/{id}/not-to-photograph", seminar)
                .then();
    }

    private List<String> trail(UUID subject) throws SQLException {
        var kinds = new ArrayList<String>();
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select kind from audit_entry where subject = ? order by id")) {
            select.setObject(1, subject);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    kinds.add(found.getString(1));
                }
            }
        }
        return kinds;
    }
}
