package coop.cooperer.rencontres.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.cooperer.rencontres.local.parts.Catalogue;
import coop.cooperer.rencontres.local.parts.Secrets;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Moves the clock that judges the dates of the call, in every service at once. */
public final class BusinessClock {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPERATOR = "local-operator";

    private final LocalPlatform platform;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    /** The clock of a platform that runs. */
    public BusinessClock(LocalPlatform platform) {
        this.platform = platform;
    }

    /**
     * Shows the clock of every service, moved first if it is told where to.
     *
     * @param arguments nothing, an instant, or {@code --reset}
     * @return 0 if all services answered, else 1
     */
    public int run(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.size() > 1) {
            throw usage();
        }
        if (!arguments.isEmpty()) {
            body(arguments.getFirst());
        }
        var token = token();
        var allAnswered = true;
        for (var service : Catalogue.SERVICES) {
            allAnswered &= show(service, token, arguments);
        }
        return allAnswered ? 0 : 1;
    }

    /** One service that is away does not keep the others from being asked. */
    private boolean show(String service, String token, List<String> arguments)
            throws IOException, InterruptedException {
        try {
            var now = JSON.readTree(ask(service, token, arguments)).path("now").asText();
            System.out.printf("%-14s %s%n", service, now);
            return true;
        } catch (Trouble trouble) {
            System.out.printf("%-14s %s%n", service, trouble.getMessage());
            return false;
        }
    }

    private String ask(String service, String token, List<String> arguments)
            throws IOException, InterruptedException {
        var request = request(platform.address(service) + "/internal/v1/clock");
        request.header("Authorization", "Bearer " + token);
        if (!arguments.isEmpty()) {
            request.header("Content-Type", "application/json");
            request.PUT(BodyPublishers.ofString(body(arguments.getFirst())));
        }
        return send(service, request);
    }

    private static String body(String wanted) throws IOException {
        if (wanted.equals("--reset")) {
            return "{}";
        }
        try {
            return JSON.writeValueAsString(Map.of("now", Instant.parse(wanted).toString()));
        } catch (DateTimeParseException e) {
            throw usage();
        }
    }

    private String token() throws IOException, InterruptedException {
        var request =
                request(tokenAddress())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&scope=clock:write&client_id=%s&client_secret=%s"
                                                .formatted(OPERATOR, Secrets.ofClient(OPERATOR))));
        return JSON.readTree(send("keycloak", request)).path("access_token").asText();
    }

    private String tokenAddress() {
        return platform.address("keycloak") + "/realms/rencontres/protocol/openid-connect/token";
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10));
    }

    private String send(String name, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new Trouble(
                        "%s answers %d: %s".formatted(name, answer.statusCode(), answer.body()));
            }
            return answer.body();
        } catch (ConnectException e) {
            throw new Trouble(name + " does not answer: ./rencontres status tells more.", e);
        }
    }

    private static Trouble usage() {
        return new Trouble("Usage: ./rencontres clock [2021-05-20T21:59:00Z | --reset]");
    }
}
