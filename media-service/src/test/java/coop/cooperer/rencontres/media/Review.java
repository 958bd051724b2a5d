package coop.cooperer.rencontres.media;

import static coop.cooperer.rencontres.media.Callers.admin;
import static coop.cooperer.rencontres.media.Callers.member;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** What provider and issuer do with one deliverable. */
public final class Review {

    private static final String DELIVERABLE = "/api/v1/media/deliverables/{id}";

    private Review() {}

    /** The provider hands in a text of so many words. */
    public static ValidatableResponse submit(UUID provider, UUID deliverable, int words) {
        return member(provider)
                .body(Map.of("title", "Actes du séminaire", "text", words(words)))
                .post(DELIVERABLE + "/submissions", deliverable)
                .then();
    }

    /** The issuer asks for another version. */
    public static ValidatableResponse requestChanges(UUID deliverable, String comment) {
        return admin().body(Map.of("comment", comment))
                .post(DELIVERABLE + "/change-requests", deliverable)
                .then();
    }

    /** The issuer accepts. */
    public static ValidatableResponse accept(UUID deliverable, Map<String, String> comment) {
        return admin().body(comment).post(DELIVERABLE + "/acceptance", deliverable).then();
    }

    /** The issuer publishes. */
    public static ValidatableResponse publish(UUID deliverable) {
        SeminarOwner.answers();
        return admin().post(DELIVERABLE + "/publication", deliverable).then();
    }

    /** Everything up to the acceptance. */
    public static void deliver(UUID provider, UUID deliverable) {
        submit(provider, deliverable, 2000).statusCode(201);
        accept(deliverable, Map.of()).statusCode(200);
    }

    /** A text of so many words. */
    public static String words(int howMany) {
        return "l’échange ".repeat(howMany);
    }
}
