package coop.cooperer.rencontres.platform.testkit;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A token as the identity provider would issue it, built step by step; every step is a new one. */
public record TestTokens(
        UUID subject,
        String client,
        List<String> roles,
        List<String> scopes,
        Map<String, UUID> organisations,
        String audience,
        String issuer,
        Instant expiry,
        boolean session) {

    /** A person without any right. */
    public static TestTokens person(UUID id) {
        return new TestTokens(
                id,
                "rencontres-web",
                List.of(),
                List.of("openid"),
                Map.of(),
                "rencontres-api",
                TestIdentity.url(),
                Instant.now().plus(Duration.ofMinutes(5)),
                true);
    }

    /** A partner system with these scopes. */
    public static TestTokens partner(String client, String... scopes) {
        var id = UUID.nameUUIDFromBytes(client.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var anybody = person(id);
        return new TestTokens(
                id,
                client,
                List.of(),
                List.of(scopes),
                Map.of(),
                anybody.audience,
                anybody.issuer,
                anybody.expiry,
                false);
    }

    /** The signed token of a service's own account. */
    public static String service() {
        return partner("test-service", "internal:read", "clock:write").sign();
    }

    /** Adds a realm role. */
    public TestTokens role(String role) {
        var more = new ArrayList<>(roles);
        more.add(role);
        return new TestTokens(
                subject, client, more, scopes, organisations, audience, issuer, expiry, session);
    }

    /** Adds an organisation that the person belongs to. */
    public TestTokens member(String alias, UUID organisation) {
        var more = new LinkedHashMap<>(organisations);
        more.put(alias, organisation);
        return new TestTokens(
                subject, client, roles, scopes, more, audience, issuer, expiry, session);
    }

    /** Meant for somebody else. */
    public TestTokens audience(String other) {
        return new TestTokens(
                subject, client, roles, scopes, organisations, other, issuer, expiry, session);
    }

    /** Issued by somebody else. */
    public TestTokens issuer(String other) {
        return new TestTokens(
                subject, client, roles, scopes, organisations, audience, other, expiry, session);
    }

    /** No longer valid from this instant. */
    public TestTokens expiry(Instant at) {
        return new TestTokens(
                subject, client, roles, scopes, organisations, audience, issuer, at, session);
    }

    /** The compact, signed form: the value after {@code Bearer}. */
    public String sign() {
        var claims =
                Jwt.issuer(issuer)
                        .subject(subject.toString())
                        .audience(audience)
                        .claim("azp", client)
                        .claim("scope", String.join(" ", scopes))
                        .claim("realm_access", Map.of("roles", roles))
                        .issuedAt(expiry.minus(Duration.ofMinutes(5)))
                        .expiresAt(expiry);
        if (!organisations.isEmpty()) {
            var named = new LinkedHashMap<String, Object>();
            organisations.forEach((alias, id) -> named.put(alias, Map.of("id", id.toString())));
            claims.claim("organization", named);
        }
        if (session) {
            claims.claim("sid", UUID.randomUUID().toString());
        }
        return claims.jws().keyId(TestIdentity.KEY_ID).sign(TestIdentity.key());
    }
}
