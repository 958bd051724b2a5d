package coop.cooperer.rencontres.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import coop.cooperer.rencontres.gateway.TestRealm;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(DoorParts.class)
class BearerIT {

    private final Browser partner = new Browser();

    @Test
    void aGoodTokenReachesTheService() {
        var token = TestRealm.sign(good());

        var answer = present(token);

        var seen = new JsonObject(answer.body()).getJsonObject("headers");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(seen.getString("authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void aWriteWithATokenNeedsNoProtectionAgainstForgery() {
        var token = TestRealm.sign(good());

        var answer = partner.post("/api/v1/calls/echo", "{}", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyPassesAsNobody() {
        var answer = partner.get("/api/v1/calls/echo");

        var seen = new JsonObject(answer.body()).getJsonObject("headers");
        assertThat(seen.fieldNames()).doesNotContain("authorization");
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        assertRefused(present(TestRealm.sign(good().audience("account"))));
    }

    @Test
    void anIdentityTokenIsNoAccessToken() {
        assertRefused(present(TestRealm.sign(good().audience("rencontres-web"))));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertRefused(present(TestRealm.sign(good().issuer("https://evil.example"))));
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertRefused(present(TestRealm.sign(good().expiresAt(Instant.now().minusSeconds(60)))));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        var payload = TestRealm.sign(good()).split("\\.", -1)[1];
        var header = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}");

        assertRefused(present(header + "." + payload + "."));
    }

    @Test
    void aTokenSignedWithASharedSecretIsRefused() {
        assertRefused(
                present(
                        good().jws()
                                .keyId("test")
                                .signWithSecret("a-secret-of-32-characters-or-more")));
    }

    // A verifier that takes the algorithm from the token would use the public key as the secret.
    @ParameterizedTest
    @MethodSource("publicKeys")
    void aTokenSignedWithThePublicKeyAsASecretIsRefused(byte[] secret)
            throws GeneralSecurityException {
        var payload = TestRealm.sign(good()).split("\\.", -1)[1];
        var signed = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"test\"}") + "." + payload;
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        var signature =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));

        assertRefused(present(signed + "." + signature));
    }

    static Stream<byte[]> publicKeys() {
        var key = TestRealm.publicKey().getEncoded();
        var pem =
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                        + "\n-----END PUBLIC KEY-----";
        return Stream.of(
                key,
                pem.getBytes(StandardCharsets.US_ASCII),
                (pem + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anAlteredTokenIsRefused() {
        var parts = TestRealm.sign(good()).split("\\.", -1);

        assertRefused(present(parts[0] + "." + base64("{\"sub\":\"x\"}") + "." + parts[2]));
    }

    @Test
    void anotherSchemeIsRefused() {
        assertRefused(partner.get("/api/v1/calls/echo", "Authorization", "Basic YTpi"));
    }

    @Test
    void inventedKeysDoNotSendTheDoorToTheRealmEachTime() {
        present(TestRealm.sign(good()));
        var before = keysAsked();

        IntStream.range(0, 200)
                .parallel()
                .forEach(
                        i -> {
                            var header =
                                    base64("{\"alg\":\"RS256\",\"kid\":\"invented-" + i + "\"}");
                            var parts = TestRealm.sign(good()).split("\\.", -1);
                            assertRefused(present(header + "." + parts[1] + "." + parts[2]));
                        });

        assertThat(keysAsked() - before).isLessThanOrEqualTo(1);
    }

    private static JwtClaimsBuilder good() {
        return TestRealm.accessToken(Browser.issuer());
    }

    private HttpResponse<String> present(String token) {
        return partner.get("/api/v1/calls/echo", "Authorization", "Bearer " + token);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"invalid-token\"");
    }

    private static int keysAsked() {
        var counts = HttpRequest.newBuilder(URI.create(Browser.issuer() + "/counts")).GET();
        return new JsonObject(new Browser().send(counts).body()).getInteger("keysAsked");
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
