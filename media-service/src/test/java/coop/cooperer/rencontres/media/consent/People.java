package coop.cooperer.rencontres.media.consent;

import static coop.cooperer.rencontres.media.Callers.member;
import static io.restassured.RestAssured.given;

import coop.cooperer.rencontres.media.SeminarOwner;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody at a seminar who was asked for consents. */
public record People(UUID person, String link, Map<String, String> consents) {

    private static final String CONSENTS = "/api/v1/media/consents";
    private static final String MINE = CONSENTS + "/mine";

    /**
     * Asks somebody for these consents, valid from 2021 to this year; that they are a minor is told
     * by their registration alone.
     */
    public static People asked(
            UUID provider,
            UUID seminar,
            String name,
            boolean minor,
            int until,
            List<String> kinds) {
        var answer = ask(provider, seminar, name, minor, until, kinds).statusCode(201).extract();
        var consents = new HashMap<String, String>();
        answer.<List<Map<String, String>>>path("consents")
                .forEach(it -> consents.put(it.get("kind"), it.get("id")));
        var person = UUID.fromString(answer.path("person"));
        return new People(person, mailedTo(person), consents);
    }

    /** The same, with whatever is answered. */
    public static ValidatableResponse ask(
            UUID provider,
            UUID seminar,
            String name,
            boolean minor,
            int until,
            List<String> kinds) {
        var words = words(seminar, until, kinds);
        words.put(
                "registration",
                minor ? SeminarOwner.youngSeat(seminar, name) : SeminarOwner.seat(seminar, name));
        return asks(member(provider), words);
    }

    /** What a consent says, without the person who is asked. */
    public static Map<String, Object> words(UUID seminar, int until, List<String> kinds) {
        return new HashMap<>(
                Map.ofEntries(
                        Map.entry("seminar", seminar),
                        Map.entry("minor", false),
                        Map.entry("kinds", kinds),
                        Map.entry("beneficiary", "Coopérer Pour Entreprendre"),
                        Map.entry("purpose", "Rendre compte du séminaire"),
                        Map.entry("uses", List.of("GALLERY", "PODCAST")),
                        Map.entry("territory", "Monde"),
                        Map.entry("from", "2021-01-01"),
                        Map.entry("until", until + "-12-31"),
                        Map.entry("freeOfCharge", true),
                        Map.entry("withdrawalContact", "contact@example.org")));
    }

    /** Asks in these words, with whatever is answered. */
    public static ValidatableResponse asks(RequestSpecification caller, Map<String, Object> words) {
        return caller.body(words).post(CONSENTS).then();
    }

    /** The link in the letter that the person gets now; an earlier one opens no more. */
    public static String mailedTo(UUID person) {
        return letterTo(person).extract().path("link");
    }

    /** What is written to that person now. */
    public static ValidatableResponse letterTo(UUID person) {
        return given().auth()
                .oauth2(TestTokens.service())
                .get("/internal/v1/consent-letters/{id}", person)
                .then()
                .statusCode(200);
    }

    /** A holder of parental authority whom the young person names, with a link of their own. */
    public People guardian(String name) {
        String id =
                post(
                                "/guardians",
                                Map.of("link", link, "name", name, "email", "parent@example.org"))
                        .statusCode(201)
                        .extract()
                        .path("guardians.find { it.name == '" + name + "' }.id");
        return new People(person, mailedTo(UUID.fromString(id)), consents);
    }

    /** Signs one of them. */
    public ValidatableResponse grants(String kind) {
        return grants(kind, "PERSON");
    }

    /** Has one of them signed, once as each of these. */
    public ValidatableResponse grants(String kind, String... signatories) {
        return post(
                "/grants",
                Map.of(
                        "link",
                        link,
                        "consent",
                        consent(kind),
                        "signatures",
                        Stream.of(signatories)
                                .map(it -> Map.of("name", "Une signature", "signatory", it))
                                .toList()));
    }

    /** Does not sign one of them. */
    public ValidatableResponse refuses(String kind) {
        return post("/refusals", Map.of("link", link, "consent", consent(kind)));
    }

    /** Takes one of them back. */
    public ValidatableResponse withdraws(String kind) {
        return post("/withdrawals", Map.of("link", link, "consent", consent(kind)));
    }

    /** The id of one of them. */
    public String consent(String kind) {
        return String.valueOf(consents.get(kind));
    }

    private static ValidatableResponse post(String what, Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body).post(MINE + what).then();
    }
}
