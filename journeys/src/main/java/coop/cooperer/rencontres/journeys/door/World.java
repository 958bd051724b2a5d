package coop.cooperer.rencontres.journeys.door;

import com.fasterxml.jackson.databind.JsonNode;
import coop.cooperer.rencontres.local.LocalPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A running local platform seen from outside: its door, its clock, its mailbox. */
public final class World {

    private static final Pattern PLACE = Pattern.compile("/ma-place#(?<link>[A-Za-z0-9_-]+)");
    private static final Pattern CONSENTS = Pattern.compile("/mes-accords#(?<link>[A-Za-z0-9_-]+)");

    private static final List<String> SERVICES =
            List.of("applications", "seminars", "committees", "media", "notifications");

    private final LocalPlatform platform;
    private final SignIn signIn;
    private final Map<String, Door> signedIn = new ConcurrentHashMap<>();
    private final Map<String, Integer> mailsBefore = new ConcurrentHashMap<>();
    private final Duration patience;
    private final Http http;

    /** The world of this platform; a request fails at once when what it needs is away. */
    public World(LocalPlatform platform, Path checkout) {
        this(platform, checkout, Duration.ZERO);
    }

    /** The same, repeating a request for so long while what it needs is away. */
    public World(LocalPlatform platform, Path checkout, Duration patience) {
        this.platform = platform;
        this.patience = patience;
        this.http = new Http(patience);
        this.signIn = new SignIn(door(), realm(), seed(checkout), patience);
    }

    /** The platform itself. */
    public LocalPlatform platform() {
        return platform;
    }

    /** How long a request is repeated while what it needs is away. */
    public Duration patience() {
        return patience;
    }

    /** The public address of the door. */
    public String door() {
        return platform.address("gateway");
    }

    /** The door as this demonstration account finds it; signs in on first use. */
    public Door as(String user) {
        return signedIn.computeIfAbsent(user, signIn::as);
    }

    /** Forgets every session: the next use signs in again. */
    public void signOutEverybody() {
        signedIn.clear();
    }

    /** The door as this partner system finds it. */
    public Door asPartner(String client, String scopes) {
        return signIn.asPartner(client, scopes);
    }

    /** The second factor of the demonstration staff at this moment. */
    public String secondFactor() {
        return signIn.code();
    }

    /** The door as everybody finds it. */
    public Door asNobody() {
        return Door.asNobody(door(), patience);
    }

    /** Makes the business clock of every service show this instant and run on. */
    public void clock(Instant now) {
        moveClock(Map.of("now", now.toString()));
    }

    /** Back to real time in every service. */
    public void resetClock() {
        moveClock(Map.of());
    }

    /** From now on, only later mails to these addresses count. */
    public void watchMailsTo(List<String> addresses) {
        addresses.forEach(address -> mailsBefore.put(address, mailsTo(address)));
    }

    /** How many mails have come to an address since it is watched. */
    public int newMailsTo(String address) {
        return mailsTo(address) - mailsBefore.getOrDefault(address, 0);
    }

    /** The link to a person's place in the last mail to this address, if one has come. */
    public Optional<String> linkMailedTo(String address) {
        return mailedTo(address, PLACE);
    }

    /** The link to a person's consents in the last mail to this address, if one has come. */
    public Optional<String> consentsMailedTo(String address) {
        return mailedTo(address, CONSENTS);
    }

    private Optional<String> mailedTo(String address, Pattern wanted) {
        // The mailbox shows the newest first.
        for (var mail : mails(address)) {
            var link = wanted.matcher(mail.path("text").asText());
            if (link.find()) {
                return Optional.of(link.group("link"));
            }
        }
        return Optional.empty();
    }

    private int mailsTo(String address) {
        return mails(address).size();
    }

    private JsonNode mails(String address) {
        var answer = http.get(platform.address("mail") + "/api/messages?to=" + address);
        var messages = Http.json(answer.body());
        return messages.isArray() ? messages : messages.path("items");
    }

    private void moveClock(Map<String, String> move) {
        var operator = operator();
        for (var service : SERVICES) {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    platform.address(service)
                                                            + "/internal/v1/clock"))
                                    .header("Content-Type", "application/json")
                                    .header("Authorization", "Bearer " + operator)
                                    .PUT(HttpRequest.BodyPublishers.ofString(Http.written(move))));
            new Answer(answer.statusCode(), Http.json(answer.body()), "").expect(200);
        }
    }

    private String operator() {
        var answer =
                http.post(
                        realm() + "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "local-operator",
                                "client_secret", "local-local-operator-secret",
                                "scope", "clock:write"));
        return Http.json(answer.body()).path("access_token").asText();
    }

    private String realm() {
        return platform.address("keycloak") + "/realms/rencontres";
    }

    private static String seed(Path checkout) {
        try {
            var realm =
                    Http.JSON.readTree(
                            checkout.resolve("deploy/realm/rencontres-realm.json").toFile());
            for (var user : realm.path("users")) {
                for (var credential : user.path("credentials")) {
                    if (credential.path("type").asText().equals("otp")) {
                        return Http.json(credential.path("secretData").asText())
                                .path("value")
                                .asText();
                    }
                }
            }
            throw new IllegalStateException("the realm has no second factor");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
