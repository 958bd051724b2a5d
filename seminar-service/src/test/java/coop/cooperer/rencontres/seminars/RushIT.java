package coop.cooperer.rencontres.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thousand people and forty seats, over two instances of the service. */
@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class RushIT {

    private static final int PEOPLE = 1000;
    private static final int SEATS = 40;
    private static final int CANCELLATIONS = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();

    private static SecondInstance second;

    @BeforeAll
    static void begin() {
        second = SecondInstance.start();
    }

    @AfterAll
    static void end() {
        second.close();
    }

    @BeforeEach
    void beforeTheDay() {
        PlatformClock.show(ToldCall.BEFORE);
        second.show(ToldCall.BEFORE);
    }

    @AfterEach
    void today() {
        PlatformClock.reset();
    }

    @Test
    @Acceptance("R64")
    void ofAThousandFortyHaveASeatTheOthersWaitInOrderAndNobodyTwice() {
        var call = ToldCall.taking(UUID.randomUUID());

        var places = rush(links(call), 0, PEOPLE);

        assertThat(places).hasSize(PEOPLE);
        assertThat(Records.registrations("CONFIRMED", call.seminar())).isEqualTo(SEATS);
        assertThat(Records.registrations("WAITLISTED", call.seminar())).isEqualTo(PEOPLE - SEATS);
        assertThat(Records.distinctNumbers(call.seminar())).isEqualTo(PEOPLE);
        assertThat(Records.lastNumber("CONFIRMED", call.seminar()))
                .isLessThan(Records.firstNumber("WAITLISTED", call.seminar()));
    }

    @Test
    void cancellationsInTheRushOfferExactlyAsManySeatsToWhoWaitedLongest() {
        var call = ToldCall.taking(UUID.randomUUID());
        var links = links(call);
        var early =
                rush(links, 0, 200).stream()
                        .filter(it -> it.at("/place/status").asText().equals("CONFIRMED"))
                        .limit(CANCELLATIONS)
                        .toList();

        var late = CompletableFuture.supplyAsync(() -> rush(links, 200, PEOPLE));
        all(early.size(), it -> cancel(it, early.get(it).path("session").asText()));
        late.join();

        assertThat(Records.registrations("CONFIRMED", call.seminar()))
                .isEqualTo(SEATS - CANCELLATIONS);
        assertThat(Records.registrations("OFFERED", call.seminar())).isEqualTo(CANCELLATIONS);
        assertThat(Records.registrations("WAITLISTED", call.seminar()))
                .isEqualTo(PEOPLE - SEATS - CANCELLATIONS);
        assertThat(Records.lastNumber("OFFERED", call.seminar()))
                .isLessThan(Records.firstNumber("WAITLISTED", call.seminar()));
    }

    private static List<String> links(ToldCall call) {
        var asked =
                all(
                        PEOPLE,
                        it ->
                                post(
                                        it,
                                        "/api/v1/seminars/" + call.seminar() + "/registrations",
                                        Registrants.form("p" + it + "@example.org", "RESEARCH")));
        return all(
                        PEOPLE,
                        it ->
                                send(
                                        request(
                                                        it,
                                                        "/internal/v1/registration-letters/"
                                                                + asked.get(it).path("id").asText())
                                                .header(
                                                        "Authorization",
                                                        "Bearer " + TestTokens.service())))
                .stream()
                .map(it -> it.path("link").asText())
                .toList();
    }

    private static List<JsonNode> rush(List<String> links, int from, int to) {
        return all(
                to - from,
                it -> post(it, "/api/v1/seminars/places", Map.of("link", links.get(from + it))));
    }

    private static CompletableFuture<JsonNode> cancel(int number, String session) {
        return send(
                request(number, "/api/v1/seminars/places/mine/cancellation")
                        .header("Rencontres-Place", session)
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static List<JsonNode> all(int people, IntFunction<CompletableFuture<JsonNode>> act) {
        return IntStream.range(0, people).mapToObj(act).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static CompletableFuture<JsonNode> post(
            int number, String path, Map<String, Object> body) {
        try {
            return send(
                    request(number, path)
                            .header("Content-Type", "application/json")
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            JSON.writeValueAsString(body))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static CompletableFuture<JsonNode> send(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(
                        it -> {
                            assertThat(it.statusCode()).as(it.body()).isBetween(200, 299);
                            return read(it.body());
                        });
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    // The odd ones ask the second instance.
    private static HttpRequest.Builder request(int number, String path) {
        var base =
                number % 2 == 0
                        ? URI.create("http://localhost:" + RestAssured.port)
                        : second.address();
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(1));
    }
}
