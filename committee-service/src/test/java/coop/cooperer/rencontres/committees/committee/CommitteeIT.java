package coop.cooperer.rencontres.committees.committee;

import static coop.cooperer.rencontres.committees.Callers.admin;
import static coop.cooperer.rencontres.committees.Callers.memberOf;
import static coop.cooperer.rencontres.committees.Callers.person;
import static coop.cooperer.rencontres.committees.committee.College.CAE_SUPPORT_TEAM;
import static coop.cooperer.rencontres.committees.committee.College.ISSUER;
import static coop.cooperer.rencontres.committees.committee.College.LOCAL_AUTHORITY;
import static coop.cooperer.rencontres.committees.committee.College.TERRITORY_ACTOR;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.committees.LocalCommittee;
import coop.cooperer.rencontres.committees.SixLots;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.CommitteesEvent.LocalCommitteeConstituted;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class CommitteeIT {

    private final UUID call = UUID.randomUUID();
    private final UUID lot = UUID.randomUUID();
    private final UUID seminar = UUID.randomUUID();

    @Test
    void theSelectionOfABidPreparesTheCommitteeOfItsSeminar() {
        var committee = LocalCommittee.prepared();

        memberOf(committee.holder())
                .get("/api/v1/committees/{id}", committee.id())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("version", equalTo(0))
                .body("status", equalTo("FORMING"))
                .body("seminar", equalTo(committee.seminar().toString()))
                .body("holder", equalTo(committee.holder().toString()))
                .body("missingColleges", hasSize(4));
    }

    @Test
    @Acceptance("R103")
    void eachOfTheThreeSeminarsHasOneCommitteeAndItsConstitutionIsDated() {
        var call = SixLots.awarded();
        var committees = new HashSet<UUID>();
        for (var lot : List.of(1, 2, 3)) {
            var before = Instant.now();
            var committee = call.local(lot).constituted();
            committees.add(committee.id());

            assertThat(LocalCommittee.count(committee.seminar())).isEqualTo(1);
            String dated =
                    admin().get("/api/v1/committees/{id}", committee.id())
                            .then()
                            .body("kind", equalTo("LOCAL"))
                            .body("seminar", equalTo(committee.seminar().toString()))
                            .extract()
                            .path("constitutedAt");
            assertThat(Instant.parse(dated)).isBetween(before, Instant.now());
        }
        assertThat(committees).hasSize(3);
    }

    @Test
    void theSelectionMayBeHeardBeforeTheCall() {
        Correspondent.tell(selected(UUID.randomUUID()));

        Correspondent.tell(LocalCommittee.published(call, lot, LotKind.SEMINAR_SUPPORT, seminar));

        assertThat(LocalCommittee.ofSeminar(seminar)).isNotNull();
    }

    @Test
    @Acceptance("R103")
    void aSelectionToldAgainPreparesNothingMore() {
        var selected = selected(UUID.randomUUID());
        Correspondent.tell(LocalCommittee.published(call, lot, LotKind.SEMINAR_SUPPORT, seminar));
        var event = Correspondent.tell(selected);
        var prepared = LocalCommittee.ofSeminar(seminar);

        Correspondent.tell(event, 1, selected);
        Correspondent.tell(selected);
        LocalCommittee.prepared();

        assertThat(LocalCommittee.ofSeminar(seminar)).isEqualTo(prepared);
    }

    @Test
    void aLotOfPhotographsHasNoCommittee() {
        Correspondent.tell(LocalCommittee.published(call, lot, LotKind.PHOTOGRAPHY, seminar));
        Correspondent.tell(selected(UUID.randomUUID()));

        // One topic, one partition: once this is there, the former has been taken.
        LocalCommittee.prepared();

        assertThat(LocalCommittee.count(seminar)).isZero();
    }

    @Test
    void theConstitutionFailsForWantOfTheSupportTeamThenPasses() {
        var committee = LocalCommittee.prepared();
        committee.seat(LOCAL_AUTHORITY).then().statusCode(201);
        committee.seat(TERRITORY_ACTOR).then().statusCode(201);
        committee.seat(ISSUER).then().statusCode(201);
        constitute(committee)
                .statusCode(409)
                .body("code", equalTo("college-missing"))
                .body("detail", containsString("équipe d’appui de la CAE"));

        committee.seat(CAE_SUPPORT_TEAM).then().statusCode(201);
        constitute(committee).statusCode(200).body("status", equalTo("CONSTITUTED"));

        assertThat(Correspondent.heard(LocalCommitteeConstituted.class, committee.seminar(), 1))
                .containsExactly(
                        new LocalCommitteeConstituted(committee.seminar(), committee.id()));
    }

    @Test
    void aMemberSeesItsCommitteeAndNoOther() {
        var committee = LocalCommittee.prepared();
        LocalCommittee.prepared();
        committee.seat(LOCAL_AUTHORITY);

        person(committee.sitting(LOCAL_AUTHORITY))
                .get("/api/v1/committees")
                .then()
                .statusCode(200)
                .body("items.id", contains(committee.id().toString()));
    }

    @Test
    void aPersonHasOneSeat() {
        var committee = LocalCommittee.prepared();
        committee.seat(LOCAL_AUTHORITY);

        committee
                .seat(ISSUER, committee.sitting(LOCAL_AUTHORITY))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-member"));
    }

    @Test
    void whoReadAnOldVersionChangesNothing() {
        var committee = LocalCommittee.prepared();
        committee.seat(LOCAL_AUTHORITY).then().header("ETag", equalTo("\"1\""));

        admin().header("If-Match", "\"0\"")
                .delete(
                        "/api/v1/committees/{id}/members/{member}",
                        committee.id(),
                        committee.seatOf(LOCAL_AUTHORITY))
                .then()
                .statusCode(412);
    }

    @Test
    void aMemberLeaves() {
        var committee = LocalCommittee.prepared();
        committee.seat(LOCAL_AUTHORITY);

        admin().delete(
                        "/api/v1/committees/{id}/members/{member}",
                        committee.id(),
                        committee.seatOf(LOCAL_AUTHORITY))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("members", hasSize(0));
    }

    @Test
    void aMemberWhoDoesNotHoldTheLotMayNotChangeTheCommittee() {
        var committee = LocalCommittee.prepared();
        committee.seat(LOCAL_AUTHORITY);

        person(committee.sitting(LOCAL_AUTHORITY))
                .body(member())
                .post("/api/v1/committees/{id}/members", committee.id())
                .then()
                .statusCode(403)
                .body("code", equalTo("not-committee-holder"));
    }

    @Test
    void aNeighboursCommitteeIsUnknownWhateverIsAsked() {
        var committee = LocalCommittee.prepared();
        var neighbour = LocalCommittee.prepared().holder();

        for (var ask :
                List.of(
                        memberOf(neighbour)
                                .body(member())
                                .post("/api/v1/committees/{id}/members", committee.id()),
                        memberOf(neighbour)
                                .body(Map.of("kind", "DATE", "date", "2021-10-07"))
                                .post("/api/v1/committees/{id}/decisions", committee.id()),
                        memberOf(neighbour)
                                .body(Map.of("choice", "FOR"))
                                .post(
                                        "/api/v1/committees/{id}/decisions/{decision}/votes",
                                        committee.id(),
                                        UUID.randomUUID()))) {
            ask.then().statusCode(404).body("code", equalTo("unknown-committee"));
        }
    }

    @Test
    @Acceptance("A28")
    void theHolderConvenesAndPreparesAndVotesOnlyFromASeatUnderTheChairThatMembersNamed() {
        var committee = LocalCommittee.prepared();
        for (var college : List.of(LOCAL_AUTHORITY, TERRITORY_ACTOR, CAE_SUPPORT_TEAM, ISSUER)) {
            committee.seat(college).then().statusCode(201);
        }
        var chair = committee.seatOf(LOCAL_AUTHORITY);
        for (var college : List.of(TERRITORY_ACTOR, ISSUER)) {
            nominate(person(committee.sitting(college)), committee, chair).statusCode(200);
        }
        nominate(memberOf(committee.holder()), committee, chair)
                .statusCode(403)
                .body("code", equalTo("not-committee-member"));
        constitute(committee).statusCode(200).body("chair", equalTo(chair));
        committee.holder("PUT", "chair", Map.of("member", chair)).then().statusCode(403);
        convened(committee);
        var decision = committee.proposed(Map.of("kind", "RESOLUTION", "text", "Une méthode."));
        var preparing = UUID.randomUUID();

        vote(committee, preparing, decision)
                .statusCode(403)
                .body("code", equalTo("not-committee-member"));
        committee.seat(TERRITORY_ACTOR, preparing).then().statusCode(201);
        vote(committee, preparing, decision).statusCode(201);
    }

    @Test
    void aMemberWhoseOrganisationHasNoAccountHereIsSeatedAllTheSame() {
        var committee = LocalCommittee.prepared();

        committee
                .holder(
                        "POST",
                        "members",
                        Map.of("college", LOCAL_AUTHORITY, "function", "Maire adjointe"))
                .then()
                .statusCode(201)
                .body("members", hasSize(1));
    }

    @Test
    void servicesReadWhoSitsInACommittee() {
        var committee = LocalCommittee.prepared();
        committee.seat(ISSUER);

        given().auth()
                .oauth2(TestTokens.service())
                .get("/internal/v1/committees/{id}", committee.id())
                .then()
                .statusCode(200)
                .body("seminar", equalTo(committee.seminar().toString()))
                .body("members.person", contains(committee.sitting(ISSUER).toString()))
                .body("members.college", contains("ISSUER"));
        admin().get("/internal/v1/committees/{id}", committee.id()).then().statusCode(403);
    }

    private static void convened(LocalCommittee committee) {
        var start = Instant.now().plus(Duration.ofDays(30));
        String meeting =
                committee
                        .holder(
                                "POST",
                                "meetings",
                                Map.of(
                                        "mode",
                                        "IN_PERSON",
                                        "startsAt",
                                        start.toString(),
                                        "endsAt",
                                        start.plus(Duration.ofHours(1)).toString(),
                                        "agenda",
                                        List.of("La date")))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        committee
                .holder("POST", "meetings/" + meeting + "/convocation", Map.of())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse nominate(
            RequestSpecification member, LocalCommittee committee, String chair) {
        return member.body(Map.of("member", chair))
                .put("/api/v1/committees/{id}/nomination", committee.id())
                .then();
    }

    private static ValidatableResponse vote(
            LocalCommittee committee, UUID person, String decision) {
        return memberOf(committee.holder(), person)
                .body(Map.of("choice", "FOR"))
                .post(
                        "/api/v1/committees/{id}/decisions/{decision}/votes",
                        committee.id(),
                        decision)
                .then();
    }

    private static ValidatableResponse constitute(LocalCommittee committee) {
        return memberOf(committee.holder())
                .post("/api/v1/committees/{id}/constitution", committee.id())
                .then();
    }

    private BidSelected selected(UUID organisation) {
        return new BidSelected(UUID.randomUUID(), call, lot, organisation, List.of(seminar));
    }

    private static Map<String, ?> member() {
        return Map.of(
                "person",
                UUID.randomUUID(),
                "organisation",
                UUID.randomUUID(),
                "college",
                TERRITORY_ACTOR,
                "function",
                "Élue");
    }
}
