package coop.cooperer.rencontres.committees.minutes;

import static coop.cooperer.rencontres.committees.committee.College.ISSUER;
import static coop.cooperer.rencontres.committees.committee.College.LOCAL_AUTHORITY;
import static coop.cooperer.rencontres.committees.committee.College.TERRITORY_ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import coop.cooperer.rencontres.committees.Callers;
import coop.cooperer.rencontres.committees.LocalCommittee;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class MinutesIT {

    private static final Instant START = Instant.parse("2030-01-15T09:00:00Z");

    @AfterEach
    void backToThePresent() {
        PlatformClock.reset();
    }

    @Test
    @Acceptance({"D75", "D78"})
    void theDecisionsOfAMeetingAreListedOnceItIsClosedAndSayThatAMemberKeptOut() {
        var committee = LocalCommittee.prepared().constituted();
        var meeting = attended(committee);
        var decision = resolution(committee, meeting);
        var interested = committee.sitting(TERRITORY_ACTOR);
        Callers.person(interested)
                .post(
                        "/api/v1/committees/{id}/decisions/{decision}/recusals",
                        committee.id(),
                        decision)
                .then()
                .statusCode(201);
        committee
                .vote(decision, interested, "FOR")
                .then()
                .statusCode(409)
                .body("code", equalTo("recused-from-matter"));
        committee.vote(decision, ISSUER, "FOR").then().statusCode(201);
        committee.vote(decision, LOCAL_AUTHORITY, "FOR").then().statusCode(201);
        committee.closed(decision).then().statusCode(200);
        PlatformClock.show(START.plusSeconds(60));
        var closing = System.nanoTime();
        act(committee, meeting + "/closure").statusCode(200);

        act(committee, meeting + "/minutes")
                .statusCode(201)
                .body(
                        "sections.find { it.title == 'Relevé de décisions' }.text",
                        equalTo(
                                "Décision n° 1. Un buffet local. Adoptée : pour 2, contre 0,"
                                        + " abstentions 0. Déports : 1."
                                        + " Responsable : La structure retenue."
                                        + " Échéance : 1 février 2030."));
        assertThat(Duration.ofNanos(System.nanoTime() - closing)).isLessThan(Duration.ofMinutes(1));
    }

    private static String attended(LocalCommittee committee) {
        String meeting =
                committee
                        .holder(
                                "POST",
                                "meetings",
                                Map.of(
                                        "mode",
                                        "IN_PERSON",
                                        "startsAt",
                                        START.toString(),
                                        "endsAt",
                                        START.plus(Duration.ofHours(2)).toString(),
                                        "agenda",
                                        List.of("Le repas")))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        act(committee, meeting + "/convocation").statusCode(200);
        for (var college : List.of(ISSUER, LOCAL_AUTHORITY, TERRITORY_ACTOR)) {
            committee
                    .holder(
                            "PUT",
                            "meetings/" + meeting + "/presences/" + committee.seatOf(college),
                            Map.of("attendance", "PRESENT"))
                    .then()
                    .statusCode(200);
        }
        return meeting;
    }

    private static String resolution(LocalCommittee committee, String meeting) {
        return committee
                .propose(
                        Map.of(
                                "kind",
                                "RESOLUTION",
                                "text",
                                "Un buffet local.",
                                "responsible",
                                "La structure retenue",
                                "dueOn",
                                "2030-02-01",
                                "meeting",
                                meeting))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse act(LocalCommittee committee, String act) {
        return committee.holder("POST", "meetings/" + act, Map.of()).then();
    }
}
