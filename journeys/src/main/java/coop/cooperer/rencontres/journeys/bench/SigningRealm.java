package coop.cooperer.rencontres.journeys.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Stands where the realm does, since only its keys are asked for, and signs one good token. */
final class SigningRealm implements AutoCloseable {

    private static final String PATH = "/realms/rencontres";

    private final KeyPair key;
    private final HttpServer server;
    private final String issuer;

    SigningRealm(int port) throws IOException {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            key = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        issuer = "http://localhost:" + port + PATH;
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(
                PATH + "/protocol/openid-connect/certs",
                exchange -> {
                    try (exchange) {
                        var body = keys().getBytes(StandardCharsets.UTF_8);
                        exchange.getResponseHeaders().set("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
        server.start();
    }

    /** An access token of a partner system, good for an hour. */
    String token() {
        return token("\"azp\":\"partner-bench\",\"scope\":\"calls:read\"");
    }

    /** An access token of an administrator of the issuer, good for an hour. */
    String administrator() {
        return token(
                "\"azp\":\"rencontres-web\",\"sid\":\"bench\","
                        + "\"realm_access\":{\"roles\":[\"issuer-admin\"]}");
    }

    private String token(String caller) {
        var now = Instant.now().getEpochSecond();
        var claims =
                """
                {"iss":"%s","aud":"rencontres-api","sub":"00000000-0000-4000-8000-000000000001",\
                %s,"typ":"Bearer","iat":%d,"exp":%d}\
                """
                        .formatted(issuer, caller, now, now + 3600);
        var signed = base64("{\"alg\":\"RS256\",\"kid\":\"bench\"}") + "." + base64(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String keys() {
        var modulus = ((RSAPublicKey) key.getPublic()).getModulus().toByteArray();
        var unsigned = modulus[0] == 0 ? Arrays.copyOfRange(modulus, 1, modulus.length) : modulus;
        return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"bench\",\"use\":\"sig\",\"alg\":\"RS256\","
                + "\"e\":\"AQAB\",\"n\":\""
                + base64(unsigned)
                + "\"}]}";
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
