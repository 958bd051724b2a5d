package coop.cooperer.rencontres.platform.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.Map;

/** Moves the business clock of the service under test, as the local platform does. */
public final class PlatformClock {

    private PlatformClock() {}

    /** Makes it show this instant and run on. */
    public static void show(Instant now) {
        put(Map.of("now", now.toString()));
    }

    /** Back to real time. */
    public static void reset() {
        put(Map.of());
    }

    private static void put(Map<String, String> move) {
        given().auth()
                .oauth2(TestTokens.service())
                .contentType(ContentType.JSON)
                .body(move)
                .put("/internal/v1/clock")
                .then()
                .statusCode(200);
    }
}
