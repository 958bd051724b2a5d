package coop.cooperer.rencontres.committees;

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

    /** Somebody of this organisation. */
    public static RequestSpecification memberOf(UUID organisation) {
        return with(TestTokens.person(UUID.randomUUID()).member("structure", organisation));
    }

    /** This person of this organisation. */
    public static RequestSpecification memberOf(UUID organisation, UUID person) {
        return with(TestTokens.person(person).member("structure", organisation));
    }

    /** This person, of no organisation. */
    public static RequestSpecification person(UUID person) {
        return with(TestTokens.person(person));
    }

    private static RequestSpecification with(TestTokens token) {
        return given().auth().oauth2(token.sign()).contentType(ContentType.JSON);
    }
}
