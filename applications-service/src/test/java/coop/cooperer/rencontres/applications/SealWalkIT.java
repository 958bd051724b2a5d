package coop.cooperer.rencontres.applications;

import static coop.cooperer.rencontres.applications.Callers.evaluator;
import static coop.cooperer.rencontres.applications.Callers.with;
import static coop.cooperer.rencontres.applications.Scenes.assign;
import static coop.cooperer.rencontres.applications.Scenes.begun;
import static coop.cooperer.rencontres.applications.Scenes.bidOf;
import static coop.cooperer.rencontres.applications.Scenes.offer;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.stated;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.platform.testkit.RightsWalk;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Asks every read of a call, the audit trail, what concerns one application, and every act of the
 * issuer as everybody, of a call whose first lot has offers and of one whose has none: until the
 * opening, and for whoever is recused after it, the answers are the same.
 */
@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class SealWalkIT {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What no two answers share: when, and under which running number. */
    private static final Pattern PASSING =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|\"id\":\\d+|\"correlation\":\"[^\"]*\"");

    private static final List<String> ABOUT_ONE =
            List.of(
                    "/api/v1/calls?q=photographique",
                    "/api/v1/applications/{application}",
                    "/api/v1/applications/{application}/versions",
                    "/api/v1/applications/{application}/versions/1/receipt",
                    "/api/v1/applications/{application}/letter",
                    "/api/v1/organisations/{organisation}",
                    "/api/v1/audit?limit=500&subject={lot}",
                    "/api/v1/audit?limit=500&subject={application}",
                    "/api/v1/audit?limit=500&subject={organisation}",
                    "/api/v1/audit?limit=500&subject={bid}");

    private static final String LOT = "/api/v1/calls/{id}/lots/1";
    private static final List<Question> ACTS =
            List.of(
                    new Question("POST", LOT + "/selections", "{\"bid\": \"{bid}\"}"),
                    new Question("PUT", LOT + "/sheets/{bid}", "{\"marks\": {\"TEAM\": 1}}"),
                    new Question(
                            "POST",
                            LOT + "/gap-comments",
                            "{\"bid\": \"{bid}\", \"criterion\": \"TEAM\", \"comment\": \"-\"}"),
                    new Question("POST", LOT + "/scores", "{}"),
                    new Question("POST", LOT + "/report", "{}"),
                    new Question(
                            "POST",
                            LOT + "/report/signatures",
                            "{\"checksum\": \"0\", \"name\": \"-\", \"quality\": \"-\"}"),
                    new Question(
                            "PUT",
                            "/api/v1/calls/{id}/applications/{application}/admissibility",
                            "{\"outcome\": \"INADMISSIBLE\", \"reason\": \"-\"}"),
                    new Question(
                            "POST",
                            "/api/v1/calls/{id}/late-applications/{application}/admission",
                            "{\"incident\": \"-\", \"reason\": \"-\"}"),
                    new Question("POST", "/api/v1/applications/{application}/submissions", "{}"),
                    new Question("POST", "/api/v1/applications/{application}/withdrawal", "{}"),
                    new Question("POST", "/api/v1/calls/{id}/decision-release", "{}"));

    private static final UUID SOMEBODY = UUID.nameUUIDFromBytes(new byte[] {7});

    private final UUID structure = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Scenes.APRIL);
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @Test
    @Acceptance("D7")
    void beforeTheOpeningACallWithOffersDiffersInNothingFromOneWithout() {
        var without = Sides.without(published());
        var with = Sides.of(published(), it -> submitted(it, structure, 1, 4), structure);
        begun(with.call(), UUID.randomUUID());
        for (var call : List.of(without.call(), with.call())) {
            assign(call, 1, person);
        }

        var differences = new ArrayList<String>();
        callers().forEach((who, token) -> compare(who, token, without, with, differences));

        assertThat(differences).isEmpty();
    }

    @Test
    void afterTheOpeningNobodyWithoutATaskSeesMore() {
        var without = Sides.without(published());
        var with = Sides.of(published(), it -> submitted(it, structure, 1, 4), structure);
        open(without.call());
        open(with.call());

        var differences = new ArrayList<String>();
        callers().entrySet().stream()
                .filter(it -> !Set.of("issuer-admin", "auditor").contains(it.getKey()))
                .forEach(it -> compare(it.getKey(), it.getValue(), without, with, differences));

        assertThat(differences).isEmpty();
    }

    @Test
    @Acceptance("D10")
    void forTheRecusedALotWithOffersDiffersInNothingFromOneWithout() {
        var without = Sides.without(published());
        var with = Sides.of(published(), it -> submitted(it, structure, 1), structure);
        var late = begun(with.call(), SOMEBODY);
        offer(late, SOMEBODY, stated(1, 1)).then().statusCode(201);
        open(without.call());
        open(with.call());
        with = with.opened();
        for (var call : List.of(without.call(), with.call())) {
            assign(call, 1, person);
            evaluator(person)
                    .body(Map.of("tie", true))
                    .post("/api/v1/calls/{id}/lots/1/declarations", call)
                    .then()
                    .statusCode(201);
        }

        var differences = new ArrayList<String>();
        for (var role : List.of("issuer-admin", "issuer-evaluator")) {
            var token = TestTokens.person(person).role(role).sign();
            compare("recused " + role, token, without, with, differences);
        }

        assertThat(differences).isEmpty();
    }

    private Map<String, String> callers() {
        var callers = RightsWalk.callers(stranger, UUID.randomUUID(), "calls:read");
        callers.put("assigned", TestTokens.person(person).role("issuer-evaluator").sign());
        callers.remove("wrong-audience");
        return callers;
    }

    private static void compare(
            String who, String token, Sides without, Sides with, List<String> differences) {
        for (var question : questions()) {
            var one = question.ask(token, without);
            var other = question.ask(token, with);
            if (!one.equals(other)) {
                differences.add("%s %s:%n%s%n%s".formatted(who, question, one, other));
            }
        }
    }

    /**
     * A call, and what somebody may have heard of: where there is nothing, numbers of nothing.
     *
     * @param lot its first one
     */
    private record Sides(UUID call, UUID lot, UUID application, UUID organisation, UUID bid) {

        static Sides without(UUID call) {
            return of(call, _ -> UUID.randomUUID(), UUID.randomUUID());
        }

        static Sides of(UUID call, UnaryOperator<UUID> submitting, UUID organisation) {
            return new Sides(
                    call, lot(call), submitting.apply(call), organisation, UUID.randomUUID());
        }

        Sides opened() {
            return new Sides(call, lot, application, organisation, bidOf(call, application));
        }

        String in(String text) {
            return text.replace("{id}", call.toString())
                    .replace("{lot}", lot.toString())
                    .replace("{application}", application.toString())
                    .replace("{organisation}", organisation.toString())
                    .replace("{bid}", bid.toString())
                    // How a call was made public is nobody's secret.
                    .replace("{proof}", lot.toString());
        }

        private static UUID lot(UUID call) {
            return UUID.fromString(given().get("/api/v1/calls/{id}", call).path("lots[0].id"));
        }
    }

    /** Something to ask; a read has no body. */
    private record Question(String method, String path, String body) {

        static Question read(String path) {
            return new Question("GET", path, "");
        }

        String ask(String token, Sides of) {
            var request = token.isEmpty() ? given() : with(token);
            if (!body.isEmpty()) {
                request.contentType(ContentType.JSON).body(of.in(body));
            }
            var answer = request.request(method, of.in(path));
            var known = new HashMap<String, String>();
            var text =
                    ID.matcher(words(answer))
                            .replaceAll(
                                    it ->
                                            known.computeIfAbsent(
                                                    it.group(), _ -> "id" + known.size()));
            return answer.statusCode() + " " + PASSING.matcher(text).replaceAll("-");
        }
    }

    private static String words(Response answer) {
        return answer.contentType().contains("pdf")
                ? Printed.of(answer.asByteArray()).text()
                : answer.asString();
    }

    private static List<Question> questions() {
        return Stream.of(
                        reads().stream().map(Question::read),
                        ABOUT_ONE.stream().map(Question::read),
                        ACTS.stream())
                .flatMap(it -> it)
                .toList();
    }

    /** Every read of one call that this service documents, for each of its lots. */
    private static List<String> reads() {
        Map<String, Map<String, Object>> paths =
                given().queryParam("format", "json").get("/q/openapi").path("paths");
        return paths.entrySet().stream()
                .filter(it -> it.getValue().containsKey("get"))
                .map(Map.Entry::getKey)
                .filter(it -> it.startsWith("/api/v1/calls/{id}"))
                .flatMap(SealWalkIT::perLot)
                .toList();
    }

    private static Stream<String> perLot(String path) {
        return path.contains("{number}")
                ? IntStream.rangeClosed(1, 6).mapToObj(it -> path.replace("{number}", "" + it))
                : Stream.of(path);
    }
}
