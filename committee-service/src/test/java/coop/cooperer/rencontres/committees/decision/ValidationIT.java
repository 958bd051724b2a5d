package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.Callers.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.committees.LocalCommittee;
import coop.cooperer.rencontres.contracts.CommitteesEvent.ProgrammeValidated;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ValidationIT {

    private static final LocalDate OCTOBER_7 = LocalDate.of(2021, 10, 7);
    private static final Map<String, ?> ON_OCTOBER_7 =
            Map.of("kind", "DATE", "date", OCTOBER_7.toString());
    private static final String HASH = "5e".repeat(32);
    private static final String CHANGED = "6e".repeat(32);

    @Test
    @Acceptance("R108")
    void notEvenAnAdministratorValidatesADateThatTheCommitteeOfTheSeminarHasNotAdopted() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        var unwanted = committee.proposed(OCTOBER_7);
        asAdmin(LocalCommittee.prepared().constituted(), "decisions", ON_OCTOBER_7)
                .statusCode(422)
                .body("code", equalTo("date-not-proposed"));
        asAdmin(committee, "decisions/" + unwanted + "/votes", Map.of("choice", "FOR"))
                .statusCode(403)
                .body("code", equalTo("not-committee-member"));
        asAdmin(committee, "decisions/" + unwanted + "/closure", Map.of())
                .statusCode(409)
                .body("code", equalTo("consultation-running"));
        committee.people().values().forEach(it -> committee.vote(unwanted, it, "AGAINST"));
        asAdmin(committee, "decisions/" + unwanted + "/closure", Map.of())
                .body("status", equalTo("REFUSED"));
        inForce(committee).body("seminars[0].date", nullValue());

        var adopted = committee.adopted(committee.proposed(OCTOBER_7));

        inForce(committee).body("seminars[0].date", equalTo(OCTOBER_7.toString()));
        assertThat(Correspondent.heard(SeminarDateValidated.class, committee.seminar(), 1))
                .containsExactly(
                        new SeminarDateValidated(
                                committee.seminar(), OCTOBER_7, UUID.fromString(adopted)));
    }

    @Test
    @Acceptance("R109")
    void aChangedProgrammeIsAnotherVersionThatNeedsADecisionOfItsOwn() {
        var committee =
                LocalCommittee.prepared().constituted().offered(OCTOBER_7).submitted(1, HASH);
        committee.adopted(committee.proposed(OCTOBER_7));
        var first = committee.adopted(committee.proposed(1));

        committee.submitted(1, CHANGED).submitted(2, CHANGED);

        Eventually.holds(
                "the second version is known and needs a reason",
                () ->
                        committee
                                .propose(Map.of("kind", "PROGRAMME", "version", 2))
                                .path("code")
                                .equals("supersession-needs-reason"));
        committee
                .propose(Map.of("kind", "PROGRAMME", "version", 1, "reason", "Un doute."))
                .then()
                .body("programme.hash", equalTo(HASH));
        inForce(committee).body("seminars[0].programmeVersion", equalTo(1));
        var second = committee.adopted(committee.proposed(2, "Un atelier de plus."));
        inForce(committee).body("seminars[0].programmeVersion", equalTo(2));
        assertThat(Correspondent.heard(ProgrammeValidated.class, committee.seminar(), 2))
                .containsExactly(
                        new ProgrammeValidated(
                                committee.seminar(), 1, HASH, UUID.fromString(first)),
                        new ProgrammeValidated(
                                committee.seminar(), 2, CHANGED, UUID.fromString(second)));
    }

    private static ValidatableResponse asAdmin(
            LocalCommittee committee, String act, Map<String, ?> body) {
        return admin().body(body).post("/api/v1/committees/" + committee.id() + "/" + act).then();
    }

    private static ValidatableResponse inForce(LocalCommittee committee) {
        return admin().get("/api/v1/committees/{id}/pack", committee.id()).then().statusCode(200);
    }
}
