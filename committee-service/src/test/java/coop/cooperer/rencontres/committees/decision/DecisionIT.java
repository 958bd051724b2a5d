package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.Callers.admin;
import static coop.cooperer.rencontres.committees.committee.College.CAE_SUPPORT_TEAM;
import static coop.cooperer.rencontres.committees.committee.College.ISSUER;
import static coop.cooperer.rencontres.committees.committee.College.LOCAL_AUTHORITY;
import static coop.cooperer.rencontres.committees.committee.College.TERRITORY_ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.committees.CallTexts;
import coop.cooperer.rencontres.committees.Callers;
import coop.cooperer.rencontres.committees.LocalCommittee;
import coop.cooperer.rencontres.contracts.CommitteesEvent.DecisionSuperseded;
import coop.cooperer.rencontres.contracts.CommitteesEvent.ProgrammeValidated;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarDateProposed;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class DecisionIT {

    private static final LocalDate OCTOBER_7 = LocalDate.of(2021, 10, 7);
    private static final LocalDate OCTOBER_14 = LocalDate.of(2021, 10, 14);
    private static final Instant MUCH_LATER = Instant.parse("2030-01-15T09:00:00Z");
    private static final String HASH = "5e".repeat(32);
    private static final String PROGRAMME =
            "/api/v1/committees/{id}/decisions/{decision}/programme";

    private final DataSource database;

    DecisionIT(DataSource database) {
        this.database = database;
    }

    @AfterEach
    void backToThePresent() {
        PlatformClock.reset();
    }

    @Test
    void anAdoptedDateIsRegisteredAndAnnounced() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7, OCTOBER_14);
        var decision = committee.proposed(OCTOBER_7);
        committee.vote(decision, ISSUER, "FOR").then().statusCode(201).body("votes", equalTo(1));
        committee.vote(decision, LOCAL_AUTHORITY, "FOR");
        committee.vote(decision, TERRITORY_ACTOR, "AGAINST");
        committee
                .closed(decision)
                .then()
                .statusCode(409)
                .body("code", equalTo("consultation-running"));

        committee.expired(decision, MUCH_LATER);

        committee
                .decision(decision)
                .then()
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .body("closure.basis", equalTo("MAJORITY"))
                .body("closure.seats.standing", hasItem("ABSENT"))
                .body("date", equalTo("2021-10-07"))
                .body("number", equalTo(1))
                .body("closure.members", equalTo(4))
                .body("closure.quorum", equalTo(2))
                .body("closure.present", equalTo(3))
                .body("closure.votesFor", equalTo(2))
                .body("closure.votesAgainst", equalTo(1));

        assertThat(Correspondent.heard(SeminarDateValidated.class, committee.seminar(), 1))
                .containsExactly(
                        new SeminarDateValidated(
                                committee.seminar(), OCTOBER_7, UUID.fromString(decision)));
    }

    @Test
    void onlyAProposedDateCanBeDecidedOn() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        committee.proposed(OCTOBER_7);

        for (var motion :
                List.of(
                        Map.of("kind", "DATE", "date", OCTOBER_14.toString()),
                        Map.of("kind", "DATE"))) {
            committee
                    .propose(motion)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("date-not-proposed"));
        }
    }

    @Test
    void theProgrammeIsAdoptedAfterTheDateInTheVersionThatWasSubmitted() {
        var committee =
                LocalCommittee.prepared().constituted().offered(OCTOBER_7).submitted(3, HASH);
        var date = committee.proposed(OCTOBER_7);
        committee
                .propose(Map.of("kind", "PROGRAMME", "version", 2))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-programme-version"));
        committee
                .propose(Map.of("kind", "PROGRAMME", "version", 3))
                .then()
                .statusCode(409)
                .body("code", equalTo("date-not-validated"));

        committee.adopted(date);
        var programme = committee.adopted(committee.proposed(3));

        assertThat(Correspondent.heard(ProgrammeValidated.class, committee.seminar(), 1))
                .containsExactly(
                        new ProgrammeValidated(
                                committee.seminar(), 3, HASH, UUID.fromString(programme)));
        register(committee)
                .body("items.status", contains("ADOPTED", "ADOPTED"))
                .body("items.number", contains(1, 2))
                .body("items[1].programme.version", equalTo(3))
                .body("items[1].programme.hash", equalTo(HASH));
    }

    @Test
    void whoVotesOnAProgrammeReadsItAndWhatChangesInIt() {
        var committee =
                LocalCommittee.prepared().constituted().offered(OCTOBER_7).submitted(1, HASH);
        CallTexts.knowsProgrammes(
                committee.seminar(),
                """
                [{"version":1,"items":[{"startsAt":"09:30","endsAt":"10:00","title":"Accueil"}]},
                 {"version":2,"items":[{"startsAt":"09:00","endsAt":"10:00","title":"Accueil"}]}]
                """);
        var date = committee.adopted(committee.proposed(OCTOBER_7));
        var first = committee.proposed(1);
        var member = Callers.person(committee.sitting(ISSUER));

        member.get(PROGRAMME, committee.id(), first)
                .then()
                .statusCode(200)
                .body("against", nullValue())
                .body("parts[0].startsAt", equalTo("09:30"));
        committee.adopted(first);
        committee.submitted(2, "6e".repeat(32));
        Callers.person(committee.sitting(ISSUER))
                .get(PROGRAMME, committee.id(), committee.proposed(2, "Un retard."))
                .then()
                .statusCode(200)
                .body("against", equalTo(1))
                .body("parts.change", contains("MOVED"));
        Callers.person(UUID.randomUUID())
                .get(PROGRAMME, committee.id(), first)
                .then()
                .statusCode(404);
        admin().get(PROGRAMME, committee.id(), date)
                .then()
                .statusCode(404)
                .body("code", equalTo("no-programme-decided"));
    }

    @Test
    @Acceptance("D79")
    void aLaterDateSupersedesTheFormerOne() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7, OCTOBER_14);
        var former = committee.adopted(committee.proposed(OCTOBER_7));

        committee
                .propose(Map.of("kind", "DATE", "date", OCTOBER_14.toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("supersession-needs-reason"));
        var later = committee.adopted(committee.proposed(OCTOBER_14, "La salle n’est plus libre."));

        register(committee)
                .body("items.status", contains("SUPERSEDED", "ADOPTED"))
                .body("items.number", contains(1, 2))
                .body("items[0].supersededBy", equalTo(later))
                .body("items[1].reason", equalTo("La salle n’est plus libre."));
        assertThat(Correspondent.heard(DecisionSuperseded.class, committee.seminar(), 1))
                .containsExactly(
                        new DecisionSuperseded(
                                committee.seminar(),
                                UUID.fromString(former),
                                UUID.fromString(later),
                                DecisionKind.DATE));
        assertThat(Correspondent.heard(SeminarDateValidated.class, committee.seminar(), 2))
                .extracting(SeminarDateValidated::date)
                .containsExactly(OCTOBER_7, OCTOBER_14);
    }

    @Test
    void theDateThatTheMembersVoteDownIsRefused() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        var decision = committee.proposed(OCTOBER_7);
        committee.vote(decision, ISSUER, "ABSTAIN");
        committee.vote(decision, LOCAL_AUTHORITY, "FOR");
        committee.vote(decision, TERRITORY_ACTOR, "AGAINST");
        committee.vote(decision, CAE_SUPPORT_TEAM, "AGAINST");

        committee
                .closed(decision)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("number", nullValue());
        committee
                .vote(decision, ISSUER, "FOR")
                .then()
                .statusCode(409)
                .body("code", equalTo("vote-closed"));
    }

    @Test
    @Acceptance("D74")
    void withoutQuorumTheVoteIsAnOpinionAndTheMatterCanBePutAgain() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        var decision = committee.proposed(OCTOBER_7);
        committee.vote(decision, LOCAL_AUTHORITY, "FOR");
        committee.vote(decision, TERRITORY_ACTOR, "FOR");
        committee.vote(decision, CAE_SUPPORT_TEAM, "FOR");

        committee.expired(decision, MUCH_LATER);

        register(committee).body("items.status", contains("OPINION_ONLY"));
        committee.adopted(committee.proposed(OCTOBER_7));
        register(committee).body("items.status", contains("OPINION_ONLY", "ADOPTED"));
    }

    @Test
    void aCollegeThatBecomesEmptySuspendsTheDecisionsUntilItIsFilled() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        var decision = committee.proposed(OCTOBER_7);
        committee.vote(decision, ISSUER, "FOR");
        committee.vote(decision, LOCAL_AUTHORITY, "FOR");
        committee.vote(decision, CAE_SUPPORT_TEAM, "FOR");
        admin().delete(
                        "/api/v1/committees/{id}/members/{member}",
                        committee.id(),
                        committee.seatOf(CAE_SUPPORT_TEAM))
                .then()
                .statusCode(200);

        committee.closed(decision).then().statusCode(409).body("code", equalTo("college-missing"));
        committee
                .propose(Map.of("kind", "DATE", "date", OCTOBER_7.toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("college-missing"));

        committee.seat(CAE_SUPPORT_TEAM).then().statusCode(201);
        committee.vote(decision, CAE_SUPPORT_TEAM, "AGAINST");
        committee.vote(decision, TERRITORY_ACTOR, "FOR");
        committee
                .closed(decision)
                .then()
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .body("closure.present", equalTo(4));
    }

    @Test
    void theHolderVotesOnlyIfItSitsInACollege() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        var decision = committee.proposed(OCTOBER_7);

        Callers.memberOf(committee.holder())
                .body(Map.of("choice", "FOR"))
                .post(
                        "/api/v1/committees/{id}/decisions/{decision}/votes",
                        committee.id(),
                        decision)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-committee-member"));
        committee.vote(decision, UUID.randomUUID(), "FOR").then().statusCode(404);
    }

    @Test
    void aSecondVoteIsRefusedUnlessItSaysThatItChanges() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        var decision = committee.proposed(OCTOBER_7);
        committee.vote(decision, ISSUER, "AGAINST").then().statusCode(201);

        committee
                .vote(decision, ISSUER, "FOR")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-voted"));
        Callers.person(committee.sitting(ISSUER))
                .body(Map.of("choice", "FOR", "change", true))
                .post(
                        "/api/v1/committees/{id}/decisions/{decision}/votes",
                        committee.id(),
                        decision)
                .then()
                .statusCode(201)
                .body("votes", equalTo(1))
                .body("mine", equalTo("FOR"));
    }

    @Test
    void aFormerMemberIsToldThatItsMandateEnded() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        var decision = committee.proposed(OCTOBER_7);
        admin().delete(
                        "/api/v1/committees/{id}/members/{member}",
                        committee.id(),
                        committee.seatOf(CAE_SUPPORT_TEAM))
                .then()
                .statusCode(200);

        committee
                .vote(decision, CAE_SUPPORT_TEAM, "FOR")
                .then()
                .statusCode(403)
                .body("code", equalTo("mandate-ended"));
    }

    @Test
    void whoHasAnInterestKeepsOutAndTheCountSaysSo() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        var decision = committee.proposed(OCTOBER_7);
        committee.vote(decision, TERRITORY_ACTOR, "AGAINST");
        Callers.person(committee.sitting(TERRITORY_ACTOR))
                .post(
                        "/api/v1/committees/{id}/decisions/{decision}/recusals",
                        committee.id(),
                        decision)
                .then()
                .statusCode(201)
                .body("recused", hasSize(1));
        committee
                .vote(decision, TERRITORY_ACTOR, "FOR")
                .then()
                .statusCode(409)
                .body("code", equalTo("recused-from-matter"));
        committee.vote(decision, ISSUER, "FOR");
        committee.vote(decision, LOCAL_AUTHORITY, "FOR");
        committee.vote(decision, CAE_SUPPORT_TEAM, "FOR");

        committee
                .closed(decision)
                .then()
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .body("closure.votesAgainst", equalTo(0))
                .body("closure.basis", equalTo("CONSENSUS"))
                .body("closure.seats.standing", hasItem("RECUSED"));
    }

    @Test
    void aDecisionIsPutOffWithItsReason() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        var decision = committee.proposed(OCTOBER_7);

        committee
                .holder("POST", "decisions/" + decision + "/deferral", Map.of("reason", "À revoir"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DEFERRED"))
                .body("deferralReason", equalTo("À revoir"));
        committee.vote(decision, ISSUER, "FOR").then().body("code", equalTo("vote-closed"));
    }

    @Test
    void aResolutionHasATextAResponsibleBodyAndADueDate() {
        var committee = LocalCommittee.prepared().constituted();
        committee
                .propose(Map.of("kind", "RESOLUTION"))
                .then()
                .statusCode(422)
                .body("code", equalTo("text-required"));

        var decision =
                committee.adopted(
                        committee
                                .propose(
                                        Map.of(
                                                "kind",
                                                "RESOLUTION",
                                                "text",
                                                "Le buffet sera local.",
                                                "responsible",
                                                "La structure retenue",
                                                "dueOn",
                                                "2021-09-15"))
                                .path("id"));

        committee
                .decision(decision)
                .then()
                .body("number", equalTo(1))
                .body("text", equalTo("Le buffet sera local."))
                .body("responsible", equalTo("La structure retenue"))
                .body("dueOn", equalTo("2021-09-15"));
    }

    @Test
    void aDecisionOfAnotherCommitteeIsUnknown() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        var other = LocalCommittee.prepared().constituted();
        var decision = committee.proposed(OCTOBER_7);

        other.closed(decision).then().statusCode(404).body("code", equalTo("unknown-decision"));
    }

    @Test
    void datesToldAgainChangeNothing() throws SQLException {
        var committee = LocalCommittee.prepared().constituted();
        var told = new SeminarDateProposed(committee.seminar(), List.of(OCTOBER_7, OCTOBER_14));
        var event = Correspondent.tell(told);
        var decision = committee.adopted(committee.proposed(OCTOBER_7));

        Correspondent.tell(event, 1, told);
        Correspondent.tell(told);
        committee.submitted(1, HASH).proposed(1);

        assertThat(count("select count(*) from candidate_date where seminar = ?", committee))
                .isEqualTo(2);
        register(committee)
                .body("items", hasSize(2))
                .body("items[0].id", equalTo(decision))
                .body("items[0].status", equalTo("ADOPTED"));
    }

    @Test
    void votesCastAtTheSameTimeAreCountedExactly() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        var voters =
                Stream.concat(
                                Stream.of(committee.sitting(LOCAL_AUTHORITY)),
                                Stream.generate(UUID::randomUUID).limit(29))
                        .toList();
        voters.stream()
                .skip(1)
                .forEach(it -> committee.seat(LOCAL_AUTHORITY, it).then().statusCode(201));
        var decision = committee.proposed(OCTOBER_7);
        committee.vote(decision, ISSUER, "FOR");
        committee.vote(decision, TERRITORY_ACTOR, "FOR");
        committee.vote(decision, CAE_SUPPORT_TEAM, "FOR");

        try (var threads = Executors.newFixedThreadPool(8)) {
            voters.forEach(it -> threads.execute(() -> committee.vote(decision, it, "FOR")));
        }

        committee.closed(decision).then().body("closure.votesFor", equalTo(33));
    }

    @Test
    void theDatabaseItselfRefusesASecondVoteASecondNumberAndASecondCommittee() {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        committee.adopted(committee.proposed(OCTOBER_7));

        assertBroken(
                "one_vote_per_member_and_decision",
                "insert into vote select v.* from vote v join decision d on d.id = v.decision"
                        + " where d.seminar = ?",
                committee);
        assertBroken(
                "register_number_is_unique",
                """
                insert into decision (id, version, committee, seminar, kind, day, proposed_at,
                    voting_until, status, closed_at, tally, number, superseded_by)
                select gen_random_uuid(), 0, committee, seminar, kind, day, proposed_at,
                    voting_until, 'SUPERSEDED', closed_at, tally, number, id
                from decision where seminar = ?
                """,
                committee);
        assertBroken(
                "one_local_committee_per_seminar",
                """
                insert into committee (id, version, kind, seminar, call, holder, status)
                select gen_random_uuid(), 0, kind, seminar, call, holder, 'FORMING' from committee
                where seminar = ?
                """,
                committee);
    }

    @Test
    void everyChangeIsOnTheTrail() throws SQLException {
        var committee = LocalCommittee.prepared().constituted().offered(OCTOBER_7);
        committee.adopted(committee.proposed(OCTOBER_7));

        assertThat(
                        count(
                                """
                                select count(*) from audit_entry a
                                join committee c on c.seminar = ?
                                where a.subject = c.id or a.subject in
                                    (select d.id from decision d where d.committee = c.id)
                                """,
                                committee))
                // prepared, four seats, constituted, proposed, four votes, adopted
                .isEqualTo(12);
    }

    private static io.restassured.response.ValidatableResponse register(LocalCommittee committee) {
        return admin().get("/api/v1/committees/{id}/decisions", committee.id())
                .then()
                .statusCode(200);
    }

    private void assertBroken(String constraint, String insert, LocalCommittee committee) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(
                        () -> {
                            try (var connection = database.getConnection();
                                    var second = connection.prepareStatement(insert)) {
                                second.setObject(1, committee.seminar());
                                second.executeUpdate();
                            }
                        })
                .withMessageContaining(constraint);
    }

    private int count(String query, LocalCommittee committee) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setObject(1, committee.seminar());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
