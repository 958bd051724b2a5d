package coop.cooperer.rencontres.seminars;

import static io.restassured.RestAssured.given;

import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Who asks in the tests of this service. */
public final class Callers {

    private Callers() {}

    /** Somebody without an account. */
    public static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON);
    }

    /** An administrator of the issuer. */
    public static RequestSpecification admin() {
        return with(TestTokens.person(UUID.randomUUID()).role("issuer-admin").sign());
    }

    /** A person of this organisation. */
    public static RequestSpecification member(UUID organisation) {
        return with(TestTokens.person(UUID.randomUUID()).member("structure", organisation).sign());
    }

    /** This person, who has an account and belongs to nobody. */
    public static RequestSpecification person(UUID person) {
        return with(TestTokens.person(person).sign());
    }

    /** Another service of the platform. */
    public static RequestSpecification service() {
        return with(TestTokens.service());
    }

    private static RequestSpecification with(String token) {
        return anybody().auth().oauth2(token);
    }
}
