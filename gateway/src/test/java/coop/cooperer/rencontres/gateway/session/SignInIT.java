package coop.cooperer.rencontres.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import coop.cooperer.rencontres.gateway.TestRealm;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DoorParts.class)
class SignInIT {

    private final Browser browser = new Browser();
    private final String sid = UUID.randomUUID().toString();

    @Test
    void signingInLeadsBackToThePageAndLeavesARandomCookieOnly() {
        var back = browser.signIn(sid, 300);

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.headers().firstValue("Location")).contains("/appels");
        assertThat(back.headers().allValues("Set-Cookie"))
                .anyMatch(
                        cookie ->
                                cookie.matches(
                                        "rencontres=[\\w-]{43}; Path=/; HTTPOnly; SameSite=Lax"))
                .noneMatch(cookie -> cookie.startsWith("q_session"));
    }

    @Test
    void theSessionTellsWhoIsSignedInAndForWhom() {
        browser.signIn(sid, 300);

        var session = browser.session();

        assertThat(session.getMap())
                .containsEntry("signedIn", true)
                .containsEntry("id", "00000000-0000-4000-8000-000000000111")
                .containsEntry("displayName", "Structure A")
                .containsEntry("username", "structure-a")
                .containsEntry("csrfHeader", "Rencontres-Anti-Forgery");
        assertThat(session.getJsonArray("roles")).containsExactly("issuer-admin");
        assertThat(session.getJsonArray("organisations").getJsonObject(0).getMap())
                .containsEntry("alias", "structure-a")
                .containsEntry("name", "Structure A")
                .containsEntry("id", "00000000-0000-4000-8000-0000000000a1");
    }

    @Test
    void nobodyIsSignedInWithoutACookie() {
        assertThat(browser.session().getBoolean("signedIn")).isFalse();
    }

    @Test
    void onlyPagesOfOurOwnAreReturnedTo() {
        var away = browser.get("/sign-in?return=//evil.example/");

        var cookie = browser.cookie("rencontres-return");

        assertThat(away.statusCode()).isEqualTo(302);
        assertThat(LocalPath.ofCookie(cookie).value()).isEqualTo("/");
    }

    @Test
    void aReturnWithoutHavingLeftIsRefused() {
        var answer = browser.get("/sign-in/return?code=x&state=y");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("sign-in-failed");
    }

    @Test
    void manyRequestsAtOnceRenewTheTokensOnce() {
        browser.signIn(sid, 5);
        var before = renewals();

        var statuses =
                Stream.generate(() -> "/api/v1/calls/echo")
                        .limit(6)
                        .parallel()
                        .map(path -> browser.get(path).statusCode())
                        .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(renewals() - before).isEqualTo(1);
    }

    @Test
    void aSignedInReadCarriesThePersonsTokenAndNoCookie() {
        browser.signIn(sid, 300);

        var seen =
                new JsonObject(browser.get("/api/v1/calls/echo").body()).getJsonObject("headers");

        assertThat(seen.getString("authorization")).startsWith("Bearer ");
        assertThat(seen.fieldNames()).doesNotContain("cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aStolenCookieWithoutTheHeaderWritesNothing(String method) {
        browser.signIn(sid, 300);
        var stolen = "rencontres=" + browser.cookie("rencontres");
        var before = reached();

        var answer =
                new Browser()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(Browser.door() + "/api/v1/calls/echo"))
                                        .header("Cookie", stolen)
                                        .method(method, BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"anti-forgery\"");
        assertThat(reached()).isEqualTo(before);
    }

    // Nothing of a session is in the memory of a gateway: another one, or the same one after a
    // restart, has the database and the key, and no more.
    @Test
    void aSessionOutlivesTheGatewayThatOpenedIt() {
        browser.signIn(sid, 300);
        var id = SessionId.of(browser.cookie("rencontres")).orElseThrow();

        var another =
                new KeepSignedIn(
                        new SqlSessions(
                                select(DataSource.class), new Seal(select(SessionConfig.class))),
                        new Realm(select(SessionConfig.class)),
                        select(SessionConfig.class));

        assertThat(another.tokens(id)).get().extracting(Tokens::realmSession).isEqualTo(sid);
    }

    @Test
    void twoGatewaysRenewTheTokensOfOneSessionOnce() {
        browser.signIn(sid, 5);
        var id = SessionId.of(browser.cookie("rencontres")).orElseThrow();
        var another =
                new KeepSignedIn(
                        new SqlSessions(
                                select(DataSource.class), new Seal(select(SessionConfig.class))),
                        new Realm(select(SessionConfig.class)),
                        select(SessionConfig.class));
        var before = renewals();

        var good =
                Stream.<Supplier<Boolean>>of(
                                () -> another.tokens(id).isPresent(),
                                () -> browser.session().getBoolean("signedIn"),
                                () -> another.tokens(id).isPresent(),
                                () -> browser.session().getBoolean("signedIn"))
                        .parallel()
                        .map(Supplier::get)
                        .toList();

        assertThat(good).containsOnly(true);
        assertThat(renewals() - before).isEqualTo(1);
    }

    @Test
    void aWriteFromAnotherSiteIsRefused() {
        browser.signIn(sid, 300);

        var answer =
                browser.post(
                        "/api/v1/calls/echo",
                        "{}",
                        "Rencontres-Anti-Forgery",
                        "1",
                        "Origin",
                        "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aWriteFromAnotherTabOfAnotherSiteIsRefused() {
        browser.signIn(sid, 300);

        var answer =
                browser.post(
                        "/api/v1/calls/echo",
                        "{}",
                        "Rencontres-Anti-Forgery",
                        "1",
                        "Sec-Fetch-Site",
                        "same-site");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aWriteOfOurOwnPagePasses() {
        browser.signIn(sid, 300);

        var answer =
                browser.post(
                        "/api/v1/calls/echo",
                        "{}",
                        "Rencontres-Anti-Forgery",
                        "1",
                        "Origin",
                        "http://localhost:8080",
                        "Sec-Fetch-Site",
                        "same-origin");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionForARepeatedCookieToo() {
        browser.signIn(sid, 300);
        var cookie = browser.cookie("rencontres");

        var answer = browser.post("/sign-out", "", "Rencontres-Anti-Forgery", "1");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(replay(cookie).body()).contains("\"signedIn\":false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opened_at = now() - interval '10 hours 1 second'",
                "seen_at = now() - interval '30 minutes 1 second'",
            })
    void aSessionEndsByItsAgeAndByIdleness(String aged) throws SQLException {
        browser.signIn(sid, 300);

        try (var connection = select(DataSource.class).getConnection();
                var statement =
                        connection.prepareStatement(
                                "update session set " + aged + " where realm_session = ?")) {
            statement.setString(1, sid);
            statement.executeUpdate();
        }

        assertThat(browser.session().getBoolean("signedIn")).isFalse();
    }

    @Test
    void theRealmEndsASessionBehindTheBrowser() {
        browser.signIn(sid, 300);

        var answer = logout(Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.session().getBoolean("signedIn")).isFalse();
    }

    @Test
    void aTokenThatIsNoLogoutEndsNothing() {
        browser.signIn(sid, 300);

        var answer = logout(Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(browser.session().getBoolean("signedIn")).isTrue();
    }

    private HttpResponse<String> logout(Map<String, Object> events) {
        var token =
                TestRealm.sign(
                        Jwt.claims()
                                .issuer(Browser.issuer())
                                .audience("rencontres-web")
                                .subject("00000000-0000-4000-8000-000000000111")
                                .claim("sid", sid)
                                .claim("events", events)
                                .expiresAt(Instant.now().plusSeconds(60)));
        return new Browser()
                .post(
                        "/sign-out/back-channel",
                        "logout_token=" + token,
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }

    private static <T> T select(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static int reached() {
        return Integer.parseInt(new Browser().get("/api/v1/calls/reached").body());
    }

    private static HttpResponse<String> replay(String cookie) {
        return new Browser().get("/session", "Cookie", "rencontres=" + cookie);
    }

    private static int renewals() {
        var counts = HttpRequest.newBuilder(URI.create(Browser.issuer() + "/counts")).GET();
        return new JsonObject(new Browser().send(counts).body()).getInteger("renewals");
    }
}
