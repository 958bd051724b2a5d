package coop.cooperer.rencontres.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.contracts.CommitteesEvent.ProgrammeValidated;
import coop.cooperer.rencontres.contracts.SeminarsEvent.ProgrammeSubmitted;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationOpened;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Records;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ProgrammeIT {

    private final UUID holder = UUID.randomUUID();

    @Test
    void aProgrammeBeforeTheDateIsRefused() {
        var call = ToldCall.published().heldBy(holder).constituted();

        submit(Callers.member(holder), call)
                .statusCode(409)
                .body("code", equalTo("date-not-validated"));
    }

    @Test
    void eachSubmissionIsAVersionThatTheCommitteeHearsOf() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();

        var first = submit(Callers.member(holder), call).statusCode(201).extract();
        submit(Callers.member(holder), call).statusCode(201).body("version", equalTo(2));

        var hash = first.<String>path("hash");
        assertThat(Correspondent.heard(ProgrammeSubmitted.class, call.seminar(), 2))
                .containsExactly(
                        new ProgrammeSubmitted(call.seminar(), 1, hash),
                        new ProgrammeSubmitted(call.seminar(), 2, hash));
        Callers.member(holder)
                .get("/api/v1/seminars/{id}/programmes", call.seminar())
                .then()
                .body("items", hasSize(2))
                .body("items[0].items[0].startsAt", equalTo("09:30"));
    }

    @Test
    void whatTheCommitteeAdoptsIsPublicAndOpensRegistration() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();
        read(call).statusCode(404).body("code", equalTo("no-validated-programme"));

        call.open();

        read(call)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("items.title", equalTo(List.of("Accueil", "Regards croisés")))
                .body("items[1].dimension", equalTo("SOCIAL"))
                .body("covered", equalTo(List.of("SOCIAL")));
        assertThat(Correspondent.heard(RegistrationOpened.class, call.seminar(), 1)).hasSize(1);
    }

    @Test
    void aProgrammeChangedAfterItsValidationIsPublicOnceItIsValidatedAgain() {
        var call = ToldCall.published().heldBy(holder).constituted().dated().open();
        var item = Map.of("startsAt", "09:00", "endsAt", "12:00", "title", "Ateliers");

        var changed =
                submit(Callers.member(holder), call, Map.of("items", List.of(item)))
                        .statusCode(201)
                        .extract();

        read(call).body("version", equalTo(1)).body("items", hasSize(2));
        Correspondent.tell(
                new ProgrammeValidated(call.seminar(), 2, changed.path("hash"), UUID.randomUUID()));
        Eventually.holds("version 2", () -> version(call) == 2);
        read(call).body("items.title", equalTo(List.of("Ateliers")));
    }

    @Test
    void otherServicesReadEachVersionWithoutAnybodysName() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();
        submit(Callers.member(holder), call).statusCode(201);

        Callers.service()
                .get("/internal/v1/programmes/{seminar}", call.seminar())
                .then()
                .statusCode(200)
                .body("versions", hasSize(1))
                .body("versions[0].items[0].startsAt", equalTo("09:30"))
                .body("versions[0].items[0].size()", equalTo(3));
    }

    @Test
    void aProgrammeThatWasNeverSubmittedSoIsNotPublished() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();
        submit(Callers.member(holder), call).statusCode(201);

        Correspondent.tell(
                new ProgrammeValidated(call.seminar(), 1, "0".repeat(64), UUID.randomUUID()));

        Eventually.holds(
                "the decision was heard",
                () -> Records.trail("ProgrammeNotPublished", call.seminar()) == 1);
        read(call).statusCode(404);
        assertThat(ToldCall.status(call.seminar())).isEqualTo("DATE_VALIDATED");
    }

    @Test
    void aNeighbourNeitherSubmitsNorReadsVersions() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();
        var neighbour = Callers.member(UUID.randomUUID());

        submit(neighbour, call).statusCode(403).body("code", equalTo("not-the-holder"));
    }

    @Test
    void aPartThatEndsBeforeItBeginsIsRefused() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();

        submit(Callers.member(holder), call, "10:00", "09:00")
                .statusCode(422)
                .body("code", equalTo("item-ends-too-early"));
        submit(Callers.member(holder), call, "25:00", "26:00")
                .statusCode(422)
                .body("code", equalTo("invalid-field"));
    }

    private static ValidatableResponse submit(RequestSpecification caller, ToldCall call) {
        return submit(caller, call, ToldCall.aProgramme());
    }

    private static ValidatableResponse submit(
            RequestSpecification caller, ToldCall call, String from, String to) {
        var item = Map.of("startsAt", from, "endsAt", to, "title", "Accueil");
        return submit(caller, call, Map.of("items", List.of(item)));
    }

    private static ValidatableResponse submit(
            RequestSpecification caller, ToldCall call, Map<String, Object> programme) {
        return caller.body(programme)
                .post("/api/v1/seminars/{id}/programmes", call.seminar())
                .then();
    }

    private static int version(ToldCall call) {
        return read(call).extract().path("version");
    }

    private static ValidatableResponse read(ToldCall call) {
        return Callers.anybody().get("/api/v1/seminars/{id}/programme", call.seminar()).then();
    }
}
