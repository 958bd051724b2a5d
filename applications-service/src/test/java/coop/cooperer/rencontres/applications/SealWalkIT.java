package coop.cooperer.rencontres.applications;

import static coop.cooperer.rencontres.applications.Callers.evaluator;
import static coop.cooperer.rencontres.applications.Callers.with;
import static coop.cooperer.rencontres.applications.Scenes.assign;
import static coop.cooperer.rencontres.applications.Scenes.begun;
import static coop.cooperer.rencontres.applications.Scenes.offer;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.stated;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.platform.testkit.RightsWalk;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Asks every read of a call as everybody, of a call whose first lot has offers and of one whose has
 * none: until the opening, and for whoever is recused after it, the answers are the same.
 */
@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class SealWalkIT {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

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
    void beforeTheOpeningACallWithOffersDiffersInNothingFromOneWithout() {
        var without = published();
        var with = published();
        submitted(with, structure, 1, 4);
        begun(with, UUID.randomUUID());
        for (var call : List.of(without, with)) {
            assign(call, 1, person);
        }

        var differences = new ArrayList<String>();
        callers().forEach((who, token) -> compare(who, token, without, with, differences));

        assertThat(differences).isEmpty();
    }

    @Test
    void afterTheOpeningNobodyWithoutATaskSeesMore() {
        var without = published();
        var with = published();
        submitted(with, structure, 1, 4);
        open(without);
        open(with);

        var differences = new ArrayList<String>();
        callers().entrySet().stream()
                .filter(it -> !Set.of("issuer-admin", "auditor").contains(it.getKey()))
                .forEach(it -> compare(it.getKey(), it.getValue(), without, with, differences));

        assertThat(differences).isEmpty();
    }

    @Test
    void forTheRecusedALotWithOffersDiffersInNothingFromOneWithout() {
        var without = published();
        var with = published();
        submitted(with, structure, 1);
        var late = begun(with, UUID.nameUUIDFromBytes(new byte[] {7}));
        offer(late, UUID.nameUUIDFromBytes(new byte[] {7}), stated(1, 1)).then().statusCode(201);
        open(without);
        open(with);
        for (var call : List.of(without, with)) {
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
            String who, String token, UUID without, UUID with, List<String> differences) {
        for (var path : reads()) {
            var one = ask(path, token, without);
            var other = ask(path, token, with);
            if (!one.equals(other)) {
                differences.add("%s %s:%n%s%n%s".formatted(who, path, one, other));
            }
        }
    }

    private static String ask(String path, String token, UUID call) {
        var request = token.isEmpty() ? given() : with(token);
        var answer = request.get(path.replace("{id}", call.toString()));
        var known = new HashMap<String, String>();
        var body =
                ID.matcher(answer.asString())
                        .replaceAll(
                                it -> known.computeIfAbsent(it.group(), _ -> "id" + known.size()));
        return answer.statusCode() + " " + INSTANT.matcher(body).replaceAll("instant");
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
