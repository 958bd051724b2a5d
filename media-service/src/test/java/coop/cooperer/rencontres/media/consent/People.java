package coop.cooperer.rencontres.media.consent;

import static coop.cooperer.rencontres.media.Callers.member;
import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody at a seminar who was asked for consents. */
public record People(UUID person, String link, Map<String, String> consents) {

    private static final String CONSENTS = "/api/v1/media/consents";
    private static final String MINE = CONSENTS + "/mine";

    /** Asks somebody for these consents, valid from 2021 to this year. */
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
        return new People(UUID.fromString(answer.path("person")), answer.path("link"), consents);
    }

    /** The same, with whatever is answered. */
    public static ValidatableResponse ask(
            UUID provider,
            UUID seminar,
            String name,
            boolean minor,
            int until,
            List<String> kinds) {
        return member(provider)
                .body(
                        Map.ofEntries(
                                Map.entry("seminar", seminar),
                                Map.entry("name", name),
                                Map.entry("minor", minor),
                                Map.entry("kinds", kinds),
                                Map.entry("beneficiary", "Coopérer Pour Entreprendre"),
                                Map.entry("purpose", "Rendre compte du séminaire"),
                                Map.entry("uses", List.of("GALLERY", "PODCAST")),
                                Map.entry("territory", "Monde"),
                                Map.entry("from", "2021-01-01"),
                                Map.entry("until", until + "-12-31"),
                                Map.entry("freeOfCharge", true),
                                Map.entry("withdrawalContact", "contact@example.org")))
                .post(CONSENTS)
                .then();
    }

    /** Signs one of them. */
    public ValidatableResponse grants(String kind) {
        return post(
                "/grants",
                Map.of(
                        "link",
                        link,
                        "consent",
                        consent(kind),
                        "signatures",
                        List.of(Map.of("name", "Une signature", "signatory", "PERSON"))));
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
