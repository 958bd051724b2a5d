package coop.cooperer.rencontres.applications;

import static io.restassured.RestAssured.given;

import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Who asks in the tests of this service. */
public final class Callers {

    private static final String FIRST = sign(TestTokens.person(UUID.randomUUID()));
    private static final String SECOND = sign(TestTokens.person(UUID.randomUUID()));

    private Callers() {}

    /** One administrator of the issuer. */
    public static RequestSpecification admin() {
        return with(FIRST);
    }

    /** Another administrator of the issuer. */
    public static RequestSpecification otherAdmin() {
        return with(SECOND);
    }

    /** This person, who evaluates for the issuer. */
    public static RequestSpecification evaluator(UUID person) {
        return with(TestTokens.person(person).role("issuer-evaluator").sign());
    }

    /** This person, who administers for the issuer. */
    public static RequestSpecification admin(UUID person) {
        return with(TestTokens.person(person).role("issuer-admin").sign());
    }

    /** A person of this organisation. */
    public static RequestSpecification member(UUID organisation) {
        return with(TestTokens.person(UUID.randomUUID()).member("structure", organisation).sign());
    }

    /** Whoever holds this token. */
    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static String sign(TestTokens person) {
        return person.role("issuer-admin").sign();
    }
}
