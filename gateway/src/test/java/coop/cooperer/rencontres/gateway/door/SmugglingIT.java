package coop.cooperer.rencontres.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import coop.cooperer.rencontres.gateway.RawConnection;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that two programs in a row would read differently, byte by byte. */
@QuarkusTest
@WithTestResource(DoorParts.class)
class SmugglingIT {

    private static final String WRITE = "POST /api/v1/calls/echo HTTP/1.1";
    private static final String HOST = "Host: localhost";
    private static final String CLOSE = "Connection: close";

    static Stream<String> ambiguous() {
        return Stream.of(
                lines(WRITE, HOST, CLOSE, "Content-Length: 4", "Content-Length: 5", "", "abcde"),
                lines(WRITE, HOST, CLOSE, "Content-Length: 4, 5", "", "abcde"),
                lines(WRITE, HOST, CLOSE, "Content-Length: +4", "", "ab"),
                lines(WRITE, HOST, CLOSE, "Content-Length: -4", "", "ab"),
                lines(WRITE, HOST, CLOSE, "Content-Length: 0x4", "", "ab"),
                lines(WRITE, HOST, CLOSE, "Content-Length: 99999999999999999999", "", "ab"),
                lines(WRITE, HOST, CLOSE, "Content-Length : 4", "", "ab"),
                lines(
                        WRITE,
                        HOST,
                        CLOSE,
                        "Content-Length: 4",
                        "Transfer-Encoding: identity",
                        "",
                        "ab"),
                lines(
                        WRITE,
                        HOST,
                        CLOSE,
                        "Content-Length: 4",
                        "Transfer-Encoding: xchunked",
                        "",
                        "ab"),
                lines(WRITE, HOST, CLOSE, "Transfer-Encoding: chunked, identity", "", "0", ""),
                lines(WRITE, HOST, CLOSE, "Transfer-Encoding: xchunked", "", "0", ""),
                lines(WRITE, HOST, CLOSE, "Transfer-Encoding : chunked", "", "0", ""),
                lines(WRITE, HOST, CLOSE, "Transfer-Encoding:", " chunked", "", "0", ""),
                lines(WRITE, HOST, CLOSE, "Transfer-Encoding: chunked", "", "zz", "ab", "0", ""),
                lines(WRITE, " " + HOST, CLOSE, "", ""),
                lines("GET /api/v1/calls/echo HTTP/1.1", HOST, "X\u0000A: 1", CLOSE, "", ""),
                lines("GET /api/v1/calls/echo HTTP/1.1", HOST, "X A: 1", CLOSE, "", ""),
                lines("GET /api/v1/calls/echo HTTP/1.1", CLOSE, "", ""),
                lines("GET /api/v1/calls/echo HTTP/1.1", HOST, "Host: evil.example", CLOSE, "", ""),
                lines("GET http://evil.example/api/v1/calls/echo HTTP/1.1", HOST, CLOSE, "", ""),
                lines("GET /api/v1/calls/echo HTTP/2.0", HOST, CLOSE, "", ""),
                lines("GET /api/v1/calls/echo", HOST, CLOSE, "", ""));
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void whatTwoReadersWouldReadDifferentlyReachesNoService(String request) {
        var before = reached();

        var answer = RawConnection.send(request);

        assertThat(answer)
                .doesNotContain("200 OK")
                .containsPattern("^(HTTP/[12].[01] [45]\\d\\d|$)");
        assertThat(reached()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/calls/..%2f..%2finternal/v1/clock",
                "/api/v1/calls/%2e%2e/%2e%2e/internal",
                "/api/v1/calls/..;/..;/internal",
                "/api/v1/calls/echo;jsessionid=1",
                "/api/v1/calls/%252e%252e/x",
                "/api/v1/calls%2Fecho",
                "/api/v1/calls%5cecho",
                "/api/v1/calls/\\..\\internal",
                "/api/v1/calls//echo",
                "//api/v1/calls/echo",
                "/./api/v1/calls/echo",
                "/api/v1/calls/echo%00",
                "/api/v1/calls/echo%0d%0aX: 1",
                "/api/v1/calls/echo#x",
                "*",
                "api/v1/calls/echo",
            })
    void anAddressWithTwoMeaningsReachesNoService(String target) {
        var before = reached();

        var answer = RawConnection.get(target);

        assertThat(answer).containsPattern("^HTTP/1.[01] 40[04]");
        assertThat(reached()).isEqualTo(before);
    }

    @Test
    void aVeryLongAddressIsRefused() {
        var before = reached();

        assertThat(RawConnection.get("/api/v1/calls/echo?a=" + "a".repeat(5000)))
                .containsPattern("^HTTP/1.[01] 414");
        assertThat(reached()).isEqualTo(before);
    }

    @Test
    void veryLargeHeadersAreRefused() {
        var before = reached();

        var answer =
                RawConnection.send(
                        "GET /api/v1/calls/echo HTTP/1.1",
                        HOST,
                        CLOSE,
                        "X-A: " + "a".repeat(30_000),
                        "",
                        "");

        assertThat(answer).containsPattern("^HTTP/1.[01] 431");
        assertThat(reached()).isEqualTo(before);
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines);
    }

    private static int reached() {
        return Integer.parseInt(new Browser().get("/api/v1/calls/reached").body());
    }
}
