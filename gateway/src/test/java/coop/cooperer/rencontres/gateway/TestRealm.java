package coop.cooperer.rencontres.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A realm that signs what it is asked to. An authorization code is {@code <nonce>.<sid>.<seconds>};
 * the tokens for it live that long, and refresh tokens work once, as in Keycloak.
 */
public final class TestRealm {

    /** Whom all the tokens of persons are for. */
    public static final String PERSON = "00000000-0000-4000-8000-000000000111";

    private static final String KEY = "gateway.test.key";
    private static final String PATH = "/realms/rencontres";
    private static final String PARTNERS_SCOPES = "events:read webhooks:manage";

    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final AtomicInteger renewals = new AtomicInteger();
    private final AtomicInteger keysAsked = new AtomicInteger();
    private final TestAdministration administration = new TestAdministration();
    private final String keys;
    private volatile String issuer = "";

    private TestRealm(RSAPublicKey key) {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        keys =
                new JsonObject()
                        .put(
                                "keys",
                                new JsonArray()
                                        .add(
                                                new JsonObject()
                                                        .put("kty", "RSA")
                                                        .put("kid", "test")
                                                        .put("use", "sig")
                                                        .put("alg", "RS256")
                                                        .put("e", "AQAB")
                                                        .put(
                                                                "n",
                                                                base64.encodeToString(
                                                                        unsigned(key)))))
                        .encode();
    }

    /** Starts on a free port and answers with it. */
    static int start(Vertx vertx) {
        var pair = newKey();
        System.setProperty(KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        var realm = new TestRealm((RSAPublicKey) pair.getPublic());
        var port =
                vertx.createHttpServer()
                        .requestHandler(realm::handle)
                        .listen(0)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .actualPort();
        realm.issuer = "http://localhost:" + port + PATH;
        return port;
    }

    /** A good access token of a partner system, to be spoilt as the test likes. */
    public static JwtClaimsBuilder accessToken(String issuer) {
        return Jwt.claims()
                .issuer(issuer)
                .audience("rencontres-api")
                .subject(PERSON)
                .claim("typ", "Bearer")
                .claim("scope", "calls:read")
                .issuedAt(Instant.now().minusSeconds(5))
                .expiresAt(Instant.now().plusSeconds(300));
    }

    /** The token signed by the realm. */
    public static String sign(JwtClaimsBuilder token) {
        return token.jws().keyId("test").sign(key());
    }

    /** What the realm publishes for those who verify. */
    public static PublicKey publicKey() {
        try {
            var pair = (RSAPrivateCrtKey) key();
            return KeyFactory.getInstance("RSA")
                    .generatePublic(
                            new RSAPublicKeySpec(pair.getModulus(), pair.getPublicExponent()));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The token of a person with these roles, brought as a bearer. */
    public static String personsToken(String... roles) {
        return sign(
                accessToken(Browser.issuer())
                        .claim("sid", UUID.randomUUID().toString())
                        .claim("realm_access", Map.of("roles", Set.of(roles))));
    }

    /** The token of a person who belongs to this organisation, brought as a bearer. */
    public static String membersToken(String organisation) {
        return organisationsToken(Map.of("id", organisation));
    }

    /** The token of a person who owns this organisation, brought as a bearer. */
    public static String ownersToken(String organisation) {
        return organisationsToken(Map.of("id", organisation, "owner", List.of(PERSON)));
    }

    private static String organisationsToken(Map<String, Object> organisation) {
        return sign(
                accessToken(Browser.issuer())
                        .claim("sid", UUID.randomUUID().toString())
                        .claim("organization", Map.of("own", organisation)));
    }

    private void handle(HttpServerRequest request) {
        if (request.path().startsWith(TestAdministration.PATH)) {
            request.body().onSuccess(body -> administration.answer(request, body));
            return;
        }
        request.setExpectMultipart(request.method().equals(HttpMethod.POST));
        request.endHandler(end -> answer(request));
    }

    private void answer(HttpServerRequest request) {
        var response = request.response().putHeader("Content-Type", "application/json");
        switch (request.path().substring(PATH.length())) {
            case "/protocol/openid-connect/certs" -> {
                keysAsked.incrementAndGet();
                response.end(keys);
            }
            case "/protocol/openid-connect/token" -> token(request);
            case "/protocol/openid-connect/logout" -> {
                used.add(request.getFormAttribute("refresh_token"));
                response.setStatusCode(204).end();
            }
            case "/counts" ->
                    response.end(
                            new JsonObject()
                                    .put("renewals", renewals.get())
                                    .put("keysAsked", keysAsked.get())
                                    .encode());
            default -> response.setStatusCode(404).end();
        }
    }

    private void token(HttpServerRequest request) {
        if ("client_credentials".equals(request.getFormAttribute("grant_type"))) {
            if (request.getFormAttribute("client_id").startsWith("partner-")) {
                partner(request);
                return;
            }
            var own = new JsonObject().put("access_token", "own").put("expires_in", 300);
            request.response().end(own.encode());
            return;
        }
        var refresh = request.getFormAttribute("refresh_token");
        if (refresh == null) {
            var code = request.getFormAttribute("code").split("\\.", -1);
            request.response().end(tokens(code[0], code[1], Integer.parseInt(code[2])).encode());
            return;
        }
        renewals.incrementAndGet();
        if (used.add(refresh)) {
            var sid = refresh.split("\\.", -1)[0];
            request.response().end(tokens("", sid, 300).encode());
        } else {
            request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
        }
    }

    /** Knows every partner, by the secret that is its name reversed. */
    private void partner(HttpServerRequest request) {
        var client = request.getFormAttribute("client_id");
        var secret = new StringBuilder(client).reverse().toString();
        if (secret.equals(request.getFormAttribute("client_secret"))) {
            var access = accessToken(issuer).claim("azp", client).claim("scope", PARTNERS_SCOPES);
            request.response().end(new JsonObject().put("access_token", sign(access)).encode());
        } else {
            request.response().setStatusCode(401).end("{\"error\":\"unauthorized_client\"}");
        }
    }

    private JsonObject tokens(String nonce, String sid, int seconds) {
        var until = Instant.now().plusSeconds(seconds);
        var access =
                accessToken(issuer)
                        .claim("sid", sid)
                        .claim("realm_access", Map.of("roles", Set.of("issuer-admin")))
                        .claim(
                                "organization",
                                Map.of(
                                        "structure-a",
                                        Map.of(
                                                "id",
                                                "00000000-0000-4000-8000-0000000000a1",
                                                "name",
                                                Set.of("Structure A"))))
                        .expiresAt(until);
        var identity =
                Jwt.claims()
                        .issuer(issuer)
                        .audience("rencontres-web")
                        .subject(PERSON)
                        .claim("sid", sid)
                        .claim("nonce", nonce)
                        .claim("name", "Structure A")
                        .claim("preferred_username", "structure-a")
                        .expiresAt(Instant.now().plusSeconds(300));
        return new JsonObject()
                .put("access_token", sign(access))
                .put("id_token", sign(identity))
                .put("refresh_token", sid + "." + UUID.randomUUID())
                .put("expires_in", seconds)
                .put("token_type", "Bearer");
    }

    private static PrivateKey key() {
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] unsigned(RSAPublicKey key) {
        var bytes = key.getModulus().toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
