package coop.cooperer.rencontres.seminars;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** People who want to come to a seminar, and what they do with what they receive by mail. */
public final class Registrants {

    private Registrants() {}

    /** All that a person states. */
    public static Map<String, Object> form(String email, String category) {
        return Map.of(
                "familyName", "Nom",
                "givenName", "Prénom",
                "email", email,
                "organisation", "Une structure",
                "function", "Chargée de mission",
                "category", category);
    }

    /** Sends the form. */
    public static Response ask(UUID seminar, String email) {
        return ask(seminar, email, "RESEARCH");
    }

    /** Sends the form. */
    public static Response ask(UUID seminar, String email, String category) {
        return Callers.anybody()
                .body(form(email, category))
                .post("/api/v1/seminars/{id}/registrations", seminar);
    }

    /** The link of a letter to this person. */
    public static String link(Object registration) {
        return Callers.service()
                .get("/internal/v1/registration-letters/{id}", registration)
                .path("link");
    }

    /** Follows a link. */
    public static Response follow(String link) {
        return Callers.anybody().body(Map.of("link", link)).post("/api/v1/seminars/places");
    }

    /** Sends the form and proves the address. */
    public static Response seat(UUID seminar, String email) {
        return seat(seminar, email, "RESEARCH");
    }

    /** Sends the form and proves the address. */
    public static Response seat(UUID seminar, String email, String category) {
        return follow(link(ask(seminar, email, category).path("id")));
    }

    /** What a person does with a place whose session is open. */
    public static Response act(Response opened, String act) {
        return Callers.anybody()
                .header("Rencontres-Place", opened.<String>path("session"))
                .post("/api/v1/seminars/places/mine/" + act);
    }

    /** Where the place of an open session stands now. */
    public static String status(Response opened) {
        return Callers.anybody()
                .header("Rencontres-Place", opened.<String>path("session"))
                .get("/api/v1/seminars/places/mine")
                .path("status");
    }
}
