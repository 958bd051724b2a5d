package coop.cooperer.rencontres.media;

import static io.restassured.RestAssured.given;

import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Who asks in the tests of this service. */
public final class Callers {

    private Callers() {}

    /** An administrator of the issuer. */
    public static RequestSpecification admin() {
        return role("issuer-admin");
    }

    /** Somebody with this realm role. */
    public static RequestSpecification role(String role) {
        return with(TestTokens.person(UUID.randomUUID()).role(role));
    }

    /** A person of this organisation. */
    public static RequestSpecification member(UUID organisation) {
        return with(TestTokens.person(UUID.randomUUID()).member("structure", organisation));
    }

    /** A partner system that may read media. */
    public static RequestSpecification partner() {
        return with(TestTokens.partner("partner-cae", "media:read"));
    }

    private static RequestSpecification with(TestTokens caller) {
        return given().auth().oauth2(caller.sign()).contentType(ContentType.JSON);
    }
}
