package coop.cooperer.rencontres.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationConfirmed;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Records;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class RegistrationIT {

    private final UUID holder = UUID.randomUUID();

    @Test
    void ofSixtyPeopleAtOnceFortyHaveASeatAndTwentyWait() throws InterruptedException {
        var call = openCall();

        var answers = registerAtOnce(call, 60);

        assertThat(answers).isEqualTo(Map.of("CONFIRMED", 40L, "WAITLISTED", 20L));
        assertThat(Records.registrations("CONFIRMED", call.seminar())).isEqualTo(40);
        assertThat(Records.registrations("WAITLISTED", call.seminar())).isEqualTo(20);
        Callers.anybody()
                .get("/api/v1/seminars/{id}/gauge", call.seminar())
                .then()
                .body("gauge", equalTo(40))
                .body("confirmed", equalTo(40))
                .body("waitlisted", equalTo(20));
    }

    @Test
    void aRegistrationIsToldWithoutThePerson() {
        var call = openCall();

        var registration = UUID.fromString(register(call, "a@example.org").path("id"));

        assertThat(Correspondent.heard(RegistrationConfirmed.class, registration, 1))
                .containsExactly(
                        new RegistrationConfirmed(
                                registration, call.seminar(), ParticipantCategory.RESEARCH));
        Callers.service()
                .get("/internal/v1/registrations/{id}", registration)
                .then()
                .statusCode(200)
                .body("email", equalTo("a@example.org"))
                .body("seminar", equalTo(call.seminar().toString()))
                .body("status", equalTo("CONFIRMED"));
    }

    @Test
    void anAddressRegistersOnceHoweverItIsWritten() {
        var call = openCall();
        register(call, "a@example.org").then().statusCode(201);

        register(call, "A@Example.org")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-registered"));

        assertThat(Records.registrations("CONFIRMED", call.seminar())).isEqualTo(1);
    }

    @Test
    void nobodyRegistersBeforeRegistrationOpens() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();

        register(call, "a@example.org")
                .then()
                .statusCode(409)
                .body("code", equalTo("registration-not-open"));
    }

    @Test
    void anyOtherPersonalFieldIsRefused() {
        var call = openCall();
        var curious = new HashMap<String, Object>(participant("a@example.org"));
        curious.put("nationality", "?");

        Callers.anybody()
                .body(curious)
                .post("/api/v1/seminars/{id}/registrations", call.seminar())
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-field"));
    }

    @Test
    void nothingElseIsStoredAboutAPerson() {
        assertThat(Records.columnsOfRegistrations())
                .containsExactlyInAnyOrder(
                        "id",
                        "number",
                        "seminar",
                        "family_name",
                        "given_name",
                        "email",
                        "organisation",
                        "function",
                        "category",
                        "status",
                        "registered_at");
    }

    @Test
    void theHolderSeesWhoComesAndANeighbourDoesNot() {
        var call = openCall();
        register(call, "a@example.org");
        register(call, "b@example.org");

        Callers.member(holder)
                .queryParam("limit", 1)
                .get("/api/v1/seminars/{id}/registrations", call.seminar())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].email", equalTo("a@example.org"))
                .body("next", notNullValue());
        Callers.member(UUID.randomUUID())
                .get("/api/v1/seminars/{id}/registrations", call.seminar())
                .then()
                .statusCode(403);
    }

    private ToldCall openCall() {
        return ToldCall.published().heldBy(holder).constituted().dated().open();
    }

    private static Map<String, Long> registerAtOnce(ToldCall call, int people)
            throws InterruptedException {
        try (var everybody = Executors.newFixedThreadPool(people)) {
            var asked =
                    IntStream.range(0, people)
                            .<Callable<String>>mapToObj(
                                    it ->
                                            () ->
                                                    register(call, "p" + it + "@example.org")
                                                            .path("status"))
                            .toList();
            return everybody.invokeAll(asked).stream()
                    .collect(Collectors.groupingBy(RegistrationIT::answer, Collectors.counting()));
        }
    }

    private static String answer(Future<String> asked) {
        try {
            return String.valueOf(asked.get());
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Response register(ToldCall call, String email) {
        return Callers.anybody()
                .body(participant(email))
                .post("/api/v1/seminars/{id}/registrations", call.seminar());
    }

    private static Map<String, Object> participant(String email) {
        return Map.of(
                "familyName", "Nom",
                "givenName", "Prénom",
                "email", email,
                "organisation", "Une structure",
                "function", "Chargée de mission",
                "category", "RESEARCH");
    }
}
