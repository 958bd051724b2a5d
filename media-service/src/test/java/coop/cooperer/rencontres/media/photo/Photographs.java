package coop.cooperer.rencontres.media.photo;

import static coop.cooperer.rencontres.media.Callers.admin;
import static coop.cooperer.rencontres.media.Callers.member;
import static coop.cooperer.rencontres.media.SentFiles.sent;

import coop.cooperer.rencontres.media.Pictures;
import coop.cooperer.rencontres.media.Review;
import coop.cooperer.rencontres.media.SeminarOwner;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** What a photographer and the issuer do with photographs. */
public final class Photographs {

    private static final String MEDIA = "/api/v1/media/";

    private Photographs() {}

    /** A photograph with everything that may be asked of it. */
    public static byte[] complete() {
        return Pictures.described(Pictures.withPlaceAndSerial(Pictures.jpeg(3_000, 2_000)));
    }

    /** The provider adds a file to the coverage, with its alternative text and its rights. */
    public static ValidatableResponse add(UUID provider, UUID coverage, byte[] content) {
        var details =
                Map.of(
                        "alternativeText",
                        "Six personnes autour d’une table.",
                        "rights",
                        "Reproduction et représentation, site et imprimés, monde.",
                        "rightsUntil",
                        "2120-12-31");
        return member(provider)
                .body(Map.of("file", sent(provider, content), "details", details))
                .post(MEDIA + "deliverables/{id}/photographs", coverage)
                .then();
    }

    /** A photograph of an accepted coverage, ready to be published. */
    public static UUID accepted(UUID provider, UUID coverage) {
        var id =
                UUID.fromString(
                        add(provider, coverage, complete()).statusCode(201).extract().path("id"));
        member(provider)
                .post(MEDIA + "deliverables/{id}/deliveries", coverage)
                .then()
                .statusCode(201);
        Review.accept(coverage, Map.of()).statusCode(200);
        Eventually.holds("its versions are made", () -> isReady(id, coverage));
        return id;
    }

    /** The issuer publishes a photograph. */
    public static ValidatableResponse publish(UUID photograph) {
        SeminarOwner.answers();
        return admin().post(MEDIA + "photographs/{id}/publication", photograph).then();
    }

    /** What was delivered, as the issuer sees it. */
    public static ValidatableResponse delivered(UUID coverage) {
        return admin().get(MEDIA + "deliverables/{id}/photographs", coverage).then();
    }

    private static boolean isReady(UUID photograph, UUID coverage) {
        return delivered(coverage)
                .extract()
                .<Boolean>path("items.find { it.id == '" + photograph + "' }.ready");
    }
}
