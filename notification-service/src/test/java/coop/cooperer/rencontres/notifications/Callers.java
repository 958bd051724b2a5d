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

    /** A person who is a member of an organisation. */
    public static Member member(UUID organisation) {
        return new Member(
                TestTokens.person(UUID.randomUUID()).member("organisation", organisation).sign());
    }

    /** A person who asks, under one token. */
    public record Member(String token) {

        /** A request of this person. */
        public RequestSpecification asks() {
            return given().auth().oauth2(token).contentType(ContentType.JSON);
        }
    }
}
