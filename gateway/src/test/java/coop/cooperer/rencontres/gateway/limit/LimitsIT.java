package coop.cooperer.rencontres.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import coop.cooperer.rencontres.gateway.TestRealm;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LimitsIT.Strict.class)
@WithTestResource(DoorParts.class)
class LimitsIT {

    /** A door that is soon tired of a caller. */
    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "limit.address", "30",
                    "limit.person", "5",
                    "limit.partner", "10",
                    "limit.window", "1h",
                    "limit.behind-proxy", "true");
        }
    }

    private final Browser browser = new Browser();
    private final String address = UUID.randomUUID().toString();

    @Test
    void anAddressThatAsksTooMuchIsToldToWait() {
        IntStream.range(0, 30).forEach(i -> ask());

        var refused = ask();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("\"code\":\"too-many-requests\"");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("120");
        assertThat(refused.headers().firstValue("RateLimit")).hasValue("\"address\";r=0;t=3600");
    }

    @Test
    void anotherAddressIsNotMadeToWait() {
        IntStream.range(0, 31).forEach(i -> ask());

        var other = browser.get("/api/v1/calls/echo", "X-Forwarded-For", "somebody-else" + address);

        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void anInventedAddressBeforeTheOneThatWasSeenHelpsNobody() {
        var answers =
                IntStream.range(0, 31)
                        .mapToObj(
                                i ->
                                        browser.get(
                                                "/api/v1/calls/echo",
                                                "X-Forwarded-For",
                                                "invented-" + i + ", " + address))
                        .toList();

        assertThat(answers.getLast().statusCode()).isEqualTo(429);
    }

    @Test
    void everyAnswerSaysWhatIsLeft() {
        var first = ask();

        assertThat(first.headers().firstValue("RateLimit-Policy"))
                .hasValue("\"address\";q=30;w=3600");
        assertThat(first.headers().firstValue("RateLimit")).hasValue("\"address\";r=29;t=120");
    }

    @Test
    void aPartnerHasItsOwnAllowanceWhereverItComesFrom() {
        var token =
                TestRealm.sign(
                        TestRealm.accessToken(Browser.issuer()).claim("azp", "partner-" + address));

        var answers =
                IntStream.range(0, 11)
                        .mapToObj(
                                i ->
                                        browser.get(
                                                "/api/v1/calls/echo",
                                                "Authorization",
                                                "Bearer " + token,
                                                "X-Forwarded-For",
                                                address + i))
                        .toList();

        assertThat(answers.getFirst().headers().firstValue("RateLimit-Policy"))
                .hasValue("\"partner\";q=10;w=3600");
        assertThat(answers.getLast().statusCode()).isEqualTo(429);
    }

    @Test
    void aPersonHasOneAllowanceForAllSessions() {
        browser.signIn(UUID.randomUUID().toString(), 300);
        var elsewhere = new Browser();
        elsewhere.signIn(UUID.randomUUID().toString(), 300);

        var last =
                IntStream.range(0, 6)
                        .mapToObj(i -> (i % 2 == 0 ? browser : elsewhere).get("/api/v1/calls/echo"))
                        .toList()
                        .getLast();

        assertThat(last.statusCode()).isEqualTo(429);
    }

    private HttpResponse<String> ask() {
        return browser.get("/api/v1/calls/echo", "X-Forwarded-For", address);
    }
}
