package coop.cooperer.rencontres.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import coop.cooperer.rencontres.gateway.RawConnection;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DoorParts.class)
class ProxyIT {

    private static final String LAST =
            "GET /session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    private static final int TWO_MEGABYTES = 2_097_152;

    private final Browser caller = new Browser();

    @Test
    void claimedIdentitiesAndRoutesDoNotReachTheService() {
        var answer =
                caller.get(
                        "/api/v1/calls/echo?limit=5",
                        "X-User",
                        "admin1",
                        "X-Forwarded-For",
                        "203.0.113.1",
                        "X-Forwarded-Host",
                        "evil.example",
                        "Forwarded",
                        "for=203.0.113.1",
                        "X-Original-URL",
                        "/internal/v1/clock",
                        "X-HTTP-Method-Override",
                        "DELETE",
                        "Cookie",
                        "a=b",
                        "Rencontres-Organisation",
                        "00000000-0000-4000-8000-0000000000a1",
                        "Rencontres-Place",
                        "session",
                        "If-Match",
                        "\"3\"");

        var seen = new JsonObject(answer.body());
        assertThat(seen.getString("uri")).isEqualTo("/api/v1/calls/echo?limit=5");
        assertThat(seen.getJsonObject("headers").fieldNames())
                .contains(
                        "rencontres-organisation",
                        "rencontres-place",
                        "if-match",
                        "traceparent",
                        "x-request-id")
                .doesNotContain(
                        "x-user",
                        "x-forwarded-for",
                        "x-forwarded-host",
                        "x-original-url",
                        "x-http-method-override",
                        "cookie",
                        "authorization");
        assertThat(seen.getJsonObject("headers").getString("forwarded"))
                .isEqualTo("for=127.0.0.1;host=\"localhost:8080\";proto=http");
    }

    @Test
    void headersOfOneHopStayOnThatHop() {
        var answer =
                RawConnection.send(
                        "GET /api/v1/calls/echo HTTP/1.1",
                        "Host: localhost",
                        "Connection: close, If-Match",
                        "If-Match: \"1\"",
                        "TE: trailers",
                        "Proxy-Authorization: x",
                        "",
                        LAST);

        assertThat(answer)
                .contains("200 OK")
                .doesNotContain("\"if-match\"", "\"te\"", "\"proxy-authorization\"");
    }

    @Test
    void whatConcernsTheServicesOwnConnectionIsKeptBack() {
        var headers = caller.get("/api/v1/calls/chatty").headers().map();

        assertThat(headers.keySet())
                .contains("etag", "x-request-id", "content-security-policy")
                .doesNotContain("x-private", "keep-alive", "set-cookie", "server", "connection");
    }

    @Test
    void whatAServiceHasCompressedIsSaidToBeSo() {
        var answer = caller.get("/api/v1/calls/packed", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void theCallersRequestNumberIsKept() {
        var answer = caller.get("/api/v1/calls/echo", "X-Request-Id", "from-the-partner-1");

        assertThat(answer.headers().firstValue("X-Request-Id")).contains("from-the-partner-1");
        assertThat(answer.body()).contains("from-the-partner-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/calls",
                "/api//v1/calls",
                "/api/v1/calls/../../../internal/v1/clock",
                "/api/v1/calls/%2e%2e/x",
                "/api/v1/calls/.%2E/x",
                "/api/v1/calls%2fx",
                "/api/v1/calls%5Cx",
                "/api/v1/calls;a=b",
                "/api/v1/calls%3ba",
                "/api/v1/calls/%252e",
                "/api/v1/calls/%00",
                "http://evil.example/api/v1/calls",
            })
    void anAddressThatTwoReadersCouldReadDifferentlyIsRefused(String target) {
        var answer = RawConnection.get(target);

        assertThat(answer).contains("400 Bad Request", "\"code\":\"refused-address\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/calls/%zz", "/api/v1/calls\\x"})
    void anAddressThatIsNoneIsRefused(String target) {
        assertThat(RawConnection.get(target)).contains("400 Bad Request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/internal/v1/clock", "/api/v1/unheard", "/api/v2/calls", "/api/v1/callsx"})
    void anAddressThatNoServiceOwnsLeadsNowhere(String path) {
        var answer = caller.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"unknown-address\"");
    }

    @Test
    void aLengthBesideAnotherTransferCodingIsRefused() {
        var answer =
                RawConnection.send(
                        "POST /api/v1/calls/echo HTTP/1.1",
                        "Host: localhost",
                        "Connection: close",
                        "Content-Length: 4",
                        "Transfer-Encoding: identity",
                        "",
                        "ab");

        assertThat(answer).contains("400 Bad Request", "\"code\":\"ambiguous-length\"");
    }

    // The HTTP decoder takes the length away before anybody sees it; what matters is what is left.
    @Test
    void aLengthBesideChunksDoesNotReachTheService() {
        var answer =
                RawConnection.send(
                        "POST /api/v1/calls/echo HTTP/1.1",
                        "Host: localhost",
                        "Connection: close",
                        "Content-Length: 4",
                        "Transfer-Encoding: chunked",
                        "",
                        "2",
                        "ab",
                        "0",
                        "");

        assertThat(answer)
                .contains("200 OK", "\"length\":2", "\"transfer-encoding\":\"chunked\"")
                .doesNotContain("\"content-length\"");
    }

    @Test
    void twoDifferentContentLengthsAreRefused() {
        var answer =
                RawConnection.send(
                        "POST /api/v1/calls/echo HTTP/1.1",
                        "Host: localhost",
                        "Connection: close",
                        "Content-Length: 4",
                        "Content-Length: 5",
                        "",
                        "abcde");

        assertThat(answer).contains("400 Bad Request");
    }

    @Test
    void aBodyThatAnnouncesTooMuchIsRefused() {
        var answer = caller.post("/api/v1/calls/echo", "x".repeat(TWO_MEGABYTES));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"body-too-large\"");
    }

    @Test
    void aBodyThatHidesItsSizeIsCutOff() {
        var answer =
                caller.send(
                        HttpRequest.newBuilder(URI.create(Browser.door() + "/api/v1/calls/echo"))
                                .POST(chunked(new byte[TWO_MEGABYTES])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"body-too-large\"");
    }

    @Test
    void aBodyThatNeverEndsIsNotHeardForEver() {
        var answer =
                RawConnection.send(
                        "POST /api/v1/calls/echo HTTP/1.1",
                        "Host: localhost",
                        "Content-Length: 2000000",
                        "",
                        "begun");

        assertThat(answer).contains("413 Request Entity Too Large");
    }

    @Test
    void aBodyWithinTheLimitPassesWhole() {
        var answer =
                caller.send(
                        HttpRequest.newBuilder(URI.create(Browser.door() + "/api/v1/calls/echo"))
                                .POST(chunked(new byte[1_000_000])));

        assertThat(answer.body()).contains("\"length\":1000000");
    }

    @Test
    void aServiceThatIsDownIsAProblemForPrograms() {
        var answer = caller.get("/api/v1/seminars");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"service-unavailable\"");
    }

    @Test
    void aServiceThatIsDownIsAPageForPeople() {
        var answer = caller.get("/api/v1/seminars", "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("<html lang=\"fr\">", "Un service ne répond pas", "cofinancée");
    }

    @Test
    void anUpgradeDoesNotOpenATunnel() {
        var answer =
                RawConnection.send(
                        "GET /api/v1/calls/echo HTTP/1.1",
                        "Host: localhost",
                        "Connection: Upgrade, close",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                        "",
                        LAST);

        assertThat(answer).contains("200 OK").doesNotContain("sec-websocket-key", "\"upgrade\"");
    }

    @Test
    void aLargeAnswerStreamsThroughALittleMemory() throws IOException {
        var url = URI.create(Browser.door() + "/api/v1/calls/large?megabytes=50").toURL();

        try (InputStream stream = url.openStream()) {
            assertThat(stream.transferTo(java.io.OutputStream.nullOutputStream()))
                    .isEqualTo(50 * 1_048_576L);
        }
    }

    @Test
    void bothDirectionsStreamAtOnce() throws IOException {
        var door = URI.create(Browser.door());
        try (var socket = new Socket(door.getHost(), door.getPort())) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            var begun =
                    String.join(
                            "\r\n",
                            "POST /api/v1/calls/pipe HTTP/1.1",
                            "Host: localhost",
                            "Transfer-Encoding: chunked",
                            "",
                            "5",
                            "first",
                            "");
            out.write(begun.getBytes(StandardCharsets.US_ASCII));

            assertThat(readUntil(socket.getInputStream(), "first")).contains("200 OK");
        }
    }

    private static String readUntil(InputStream stream, String expected) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(expected) < 0) {
            read.append((char) stream.read());
        }
        return read.toString();
    }

    private static HttpRequest.BodyPublisher chunked(byte[] body) {
        Supplier<InputStream> stream = () -> new java.io.ByteArrayInputStream(body);
        return BodyPublishers.ofInputStream(stream);
    }
}
