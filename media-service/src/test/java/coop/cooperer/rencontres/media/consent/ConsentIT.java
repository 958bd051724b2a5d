package coop.cooperer.rencontres.media.consent;

import static coop.cooperer.rencontres.media.Callers.admin;
import static coop.cooperer.rencontres.media.Callers.member;
import static coop.cooperer.rencontres.media.PublishedCall.PHOTOGRAPHS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import coop.cooperer.rencontres.contracts.MediaEvent.ConsentWithdrawn;
import coop.cooperer.rencontres.contracts.MediaEvent.ConsentsRequested;
import coop.cooperer.rencontres.contracts.MediaEvent.MediaUnpublished;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.media.SeminarOwner;
import coop.cooperer.rencontres.media.photo.Photographs;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
    @Acceptance("D67")
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
    @Acceptance("D83")
    void whoeverIsNamedIsAskedFirst() {
        SeminarOwner.seat(seminar, "six personnes");

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
    @Acceptance("D65")
    void thePortraitOfAMinorWithOneParentalSignatureIsNotPublished() {
        var minor = People.asked(PROVIDER, seminar, "Un jeune", true, 2120, IMAGE);
        var portrait = tagged(minor);

        minor.grants("IMAGE", "PERSON", "PARENT", "PARENT")
                .statusCode(422)
                .body("code", equalTo("signatures-missing"));
        minor.grants("IMAGE").statusCode(200).body("consents[0].status", equalTo("REQUESTED"));
        minor.guardian("Un parent")
                .grants("IMAGE", "PARENT")
                .statusCode(200)
                .body("signsAs", equalTo("PARENT"))
                .body("consents[0].signatories", equalTo(List.of("PERSON", "PARENT")))
                .body("consents[0].status", equalTo("REQUESTED"));

        Photographs.publish(portrait).statusCode(409).body("code", equalTo("consent-missing"));
        var other = minor.guardian("L’autre parent");
        other.grants("IMAGE", "PARENT").body("consents[0].status", equalTo("GRANTED"));
        Photographs.publish(portrait).statusCode(200);
        other.withdraws("IMAGE").statusCode(200);
        given().get("/api/v1/media/photographs/{id}/web.jpg", portrait).then().statusCode(404);
    }

    @Test
    void whoIsUnder18NamesTwoHoldersOfParentalAuthorityAndNobodyElseDoes() {
        var minor = People.asked(PROVIDER, seminar, "Un jeune", true, 2120, IMAGE);
        var mistaken = minor.guardian("Une erreur");
        minor.guardian("Un parent");

        named(minor, Map.of()).statusCode(409).body("code", equalTo("guardians-named"));
        String mistake = mine(minor).extract().path("guardians[0].id");
        named(minor, Map.of("insteadOf", mistake))
                .statusCode(201)
                .body("guardians.name", equalTo(List.of("Le bon parent", "Un parent")));
        mistaken.grants("IMAGE", "PARENT")
                .statusCode(422)
                .body("code", equalTo("unknown-consent-link"));
        named(People.asked(PROVIDER, seminar, "Une personne", false, 2120, IMAGE), Map.of())
                .statusCode(422)
                .body("code", equalTo("guardian-not-asked"));
    }

    private static ValidatableResponse named(People young, Map<String, String> besides) {
        var guardian = new HashMap<>(besides);
        guardian.put("link", young.link());
        guardian.put("name", "Le bon parent");
        guardian.put("email", "parent@example.org");
        return given().contentType(ContentType.JSON)
                .body(guardian)
                .post("/api/v1/media/consents/mine/guardians")
                .then();
    }

    private static ValidatableResponse mine(People person) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("link", person.link()))
                .post("/api/v1/media/consents/mine")
                .then();
    }

    @Test
    @Acceptance("D63")
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
    void theLinkIsMailedToThePersonAndNeverToldToWhoeverAsks() {
        var registration = SeminarOwner.seat(seminar, "Une personne");
        var words = People.words(seminar, 2120, IMAGE);
        words.put("registration", registration);

        var asked = People.asks(member(PROVIDER), words).statusCode(201).extract();

        var person = UUID.fromString(asked.path("person"));
        assertThat(Correspondent.heard(ConsentsRequested.class, person, 1))
                .containsExactly(new ConsentsRequested(person, seminar));
        letter(TestTokens.service(), person)
                .statusCode(200)
                .body("registration", equalTo(registration.toString()))
                .body("guardian", equalTo(false))
                .body("questions", empty())
                .body("$", not(hasKey("email")));
        assertThat(asked.asString()).doesNotContain("link", People.mailedTo(person));
        letter(TestTokens.person(UUID.randomUUID()).role("issuer-admin").sign(), person)
                .statusCode(403);
    }

    @Test
    void onlyTheIssuerWritesToAnAddressThatNoRegistrationTells() {
        var words = People.words(seminar, 2120, IMAGE);
        words.put("name", "Une intervenante");
        words.put("email", "intervenante@example.org");

        People.asks(member(PROVIDER), words)
                .statusCode(422)
                .body("code", equalTo("addressee-unknown"));
        var person =
                UUID.fromString(
                        People.asks(admin(), words).statusCode(201).extract().path("person"));
        letter(TestTokens.service(), person).body("email", equalTo("intervenante@example.org"));
    }

    @Test
    void whoDidNotRegisterToTheSeminarIsNotAskedByARegistration() {
        var words = People.words(seminar, 2120, IMAGE);
        words.put("registration", SeminarOwner.seat(UUID.randomUUID(), "Une autre"));

        People.asks(member(PROVIDER), words)
                .statusCode(422)
                .body("code", equalTo("addressee-unknown"));
    }

    @Test
    void aNewLetterBringsANewLinkAndTheFormerOpensNoMore() {
        var person = People.asked(PROVIDER, seminar, "Une personne", false, 2120, IMAGE);

        member(PROVIDER)
                .post("/api/v1/media/consents/{person}/letters", person.person())
                .then()
                .statusCode(202);

        assertThat(Correspondent.heard(ConsentsRequested.class, person.person(), 2)).hasSize(2);
        var link = People.mailedTo(person.person());
        person.grants("IMAGE").statusCode(422).body("code", equalTo("unknown-consent-link"));
        new People(person.person(), link, person.consents()).grants("IMAGE").statusCode(200);
    }

    @Test
    void whatWasTakenBackIsProvedToThePersonAndNothingElseIs() {
        var person = People.asked(PROVIDER, seminar, "Une personne", false, 2120, IMAGE);
        person.grants("IMAGE").statusCode(200);
        proof(person).statusCode(404);

        person.withdraws("IMAGE").statusCode(200);

        proof(person).statusCode(200).body("kind", equalTo("IMAGE")).body("at", notNullValue());
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

    private static ValidatableResponse letter(String token, UUID person) {
        return given().auth().oauth2(token).get("/internal/v1/consent-letters/{id}", person).then();
    }

    private static ValidatableResponse proof(People person) {
        return given().auth()
                .oauth2(TestTokens.service())
                .get("/internal/v1/consent-proofs/{id}", person.consent("IMAGE"))
                .then();
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
