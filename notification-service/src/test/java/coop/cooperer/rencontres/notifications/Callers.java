package coop.cooperer.rencontres.notifications;

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
        return with(TestTokens.person(UUID.randomUUID()).role("issuer-admin"));
    }

    /** A partner system that may subscribe to webhooks and holds these further scopes. */
    public static RequestSpecification partner(String client, String scopes) {
        return with(TestTokens.partner(client, ("webhooks:manage " + scopes).strip().split(" ")));
    }

    private static RequestSpecification with(TestTokens caller) {
        return given().auth().oauth2(caller.sign()).contentType(ContentType.JSON);
    }
}
