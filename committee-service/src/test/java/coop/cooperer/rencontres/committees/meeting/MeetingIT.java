package coop.cooperer.rencontres.committees.meeting;

import static coop.cooperer.rencontres.committees.committee.College.CAE_SUPPORT_TEAM;
import static coop.cooperer.rencontres.committees.committee.College.ISSUER;
import static coop.cooperer.rencontres.committees.committee.College.LOCAL_AUTHORITY;
import static coop.cooperer.rencontres.committees.committee.College.TERRITORY_ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import coop.cooperer.rencontres.committees.CallTexts;
import coop.cooperer.rencontres.committees.Callers;
import coop.cooperer.rencontres.committees.LocalCommittee;
import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.contracts.CommitteesEvent.MeetingConvened;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class MeetingIT {

    private static final Instant NEXT_MONTH = Instant.parse("2030-01-15T09:00:00Z");

    @AfterEach
    void backToThePresent() {
        PlatformClock.reset();
    }

    @Test
    void theConvocationIsAnnouncedAndItsCalendarFileReplacesTheFormerOne() {
        var committee = LocalCommittee.prepared().constituted();
        var meeting = planned(committee, "IN_PERSON", NEXT_MONTH);
        act(committee, meeting, "convocation").then().statusCode(200).body("sequence", equalTo(1));
        calendar(committee, meeting)
                .then()
                .statusCode(200)
                .body(
                        allOf(
                                containsString("UID:" + meeting + "@rencontres"),
                                containsString("SEQUENCE:1"),
                                containsString("TZID=Europe/Paris"),
                                containsString("BEGIN:VTIMEZONE")));

        committee
                .holder(
                        "PUT",
                        "meetings/" + meeting,
                        stated("IN_PERSON", NEXT_MONTH.plusSeconds(3600)))
                .then()
                .statusCode(200)
                .body("sequence", equalTo(2));

        calendar(committee, meeting)
                .then()
                .body(
                        allOf(
                                containsString("UID:" + meeting + "@rencontres"),
                                containsString("SEQUENCE:2")));
        assertThat(Correspondent.heard(MeetingConvened.class, committee.id(), 2))
                .extracting(MeetingConvened::meeting)
                .containsOnly(UUID.fromString(meeting));
    }

    @Test
    void badMeetingsAreRefusedWithAClearProblem() {
        var committee = LocalCommittee.prepared().constituted();

        committee
                .holder("POST", "meetings", stated("REMOTE", Instant.now().minusSeconds(60)))
                .then()
                .statusCode(422)
                .body("code", equalTo("meeting-in-the-past"));
        var tomorrow = planned(committee, "REMOTE", Instant.now().plus(Duration.ofDays(1)));
        act(committee, tomorrow, "convocation")
                .then()
                .statusCode(409)
                .body("code", equalTo("urgency-required"));
        committee
                .propose(Map.of("kind", "RESOLUTION", "text", "Oui", "meeting", tomorrow))
                .then()
                .statusCode(409)
                .body("code", equalTo("meeting-not-convened"));
    }

    @Test
    void quorumAndMajorityAreThoseOfTheClosingAndAProxyYieldsToItsPrincipal() {
        var committee = LocalCommittee.prepared();
        committee
                .holder(
                        "PUT",
                        "rules",
                        Map.of("quorumPercent", 50, "proxies", true, "noticeDays", 7))
                .then()
                .statusCode(200);
        committee.constituted();
        var meeting = convened(committee, "MIXED");
        var decision = resolution(committee, meeting);
        var issuer = committee.seatOf(ISSUER);
        var authority = committee.seatOf(LOCAL_AUTHORITY);
        committee
                .vote(decision, ISSUER, "FOR")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-present"));
        note(committee, meeting, ISSUER, Map.of("attendance", "PRESENT"));
        note(committee, meeting, LOCAL_AUTHORITY, Map.of("attendance", "PRESENT"));
        note(committee, meeting, TERRITORY_ACTOR, Map.of("attendance", "EXCUSED", "proxy", issuer));
        committee.vote(decision, ISSUER, "FOR").then().statusCode(201);
        onBehalf(committee, decision, ISSUER, TERRITORY_ACTOR, "FOR").then().statusCode(201);
        onBehalf(committee, decision, ISSUER, CAE_SUPPORT_TEAM, "FOR")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-proxy"));
        committee.vote(decision, LOCAL_AUTHORITY, "AGAINST").then().statusCode(201);

        // The principal arrives: its proxy no longer counts and no longer votes; it does itself.
        note(committee, meeting, TERRITORY_ACTOR, Map.of("attendance", "PRESENT"));
        onBehalf(committee, decision, ISSUER, TERRITORY_ACTOR, "FOR")
                .then()
                .statusCode(409)
                .body("code", equalTo("principal-present"));
        committee.vote(decision, TERRITORY_ACTOR, "AGAINST").then().statusCode(201);
        // One who voted goes before the closing.
        note(committee, meeting, LOCAL_AUTHORITY, Map.of("attendance", "LEFT"));

        committee
                .closed(decision)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("closure.present", equalTo(2))
                .body("closure.votesFor", equalTo(1))
                .body("closure.votesAgainst", equalTo(1))
                .body(
                        "closure.seats.find { it.member == '" + authority + "' }.standing",
                        equalTo("ABSENT"));
    }

    @Test
    @Acceptance({"D76", "D77"})
    void aRemoteMeetingNeedsProofThenItsMinutesAreApprovedAndStay() throws IOException {
        var committee = LocalCommittee.prepared().constituted();
        CallTexts.knows(call(committee), "Cofinancé par l’Union européenne.");
        var meeting = convened(committee, "REMOTE");
        for (var college : List.of(ISSUER, LOCAL_AUTHORITY)) {
            note(committee, meeting, college, Map.of("attendance", "REMOTE"));
        }
        var decision = resolution(committee, meeting);
        act(committee, meeting, "closure")
                .then()
                .statusCode(409)
                .body("code", equalTo("votes-still-open"));
        committee.vote(decision, ISSUER, "FOR");
        committee.closed(decision).then().statusCode(200).body("status", equalTo("ADOPTED"));
        committee
                .holder(
                        "POST",
                        "actions",
                        Map.of(
                                "meeting",
                                meeting,
                                "title",
                                "Réserver la salle",
                                "owner",
                                UUID.randomUUID(),
                                "dueOn",
                                "2030-01-01"))
                .then()
                .statusCode(201);
        PlatformClock.show(NEXT_MONTH.plusSeconds(60));
        act(committee, meeting, "closure")
                .then()
                .statusCode(409)
                .body("code", equalTo("remote-proof-missing"));
        Callers.person(committee.sitting(ISSUER))
                .post(address(committee, meeting) + "/confirmations")
                .then()
                .statusCode(200);
        committee
                .holder(
                        "PUT",
                        "meetings/" + meeting + "/connections",
                        Map.of(
                                "recordedAt",
                                NEXT_MONTH.toString(),
                                "hash",
                                "5e".repeat(32),
                                "members",
                                List.of(committee.seatOf(LOCAL_AUTHORITY))))
                .then()
                .statusCode(200);
        act(committee, meeting, "closure").then().statusCode(200).body("status", equalTo("HELD"));

        act(committee, meeting, "minutes")
                .then()
                .statusCode(201)
                .body(
                        "sections.find { it.title == 'Relevé de décisions' }.text",
                        containsString("Décision n° 1."))
                .body(
                        "sections.find { it.title == 'Actions' }.text",
                        containsString("Réserver la salle"));
        act(committee, meeting, "minutes/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("minutes-not-circulated"));
        act(committee, meeting, "minutes/circulation").then().statusCode(200);
        amend(committee, meeting, CAE_SUPPORT_TEAM)
                .then()
                .statusCode(403)
                .body("code", equalTo("was-not-there"));
        amend(committee, meeting, ISSUER).then().statusCode(201).body("amendments", hasSize(1));
        String approved =
                act(committee, meeting, "minutes/approval")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("hash");
        committee
                .holder(
                        "PUT",
                        "meetings/" + meeting + "/minutes",
                        Map.of("sections", List.of(Map.of("title", "Autre", "text", ""))))
                .then()
                .statusCode(409)
                .body("code", equalTo("minutes-approved"));
        committee
                .holder(
                        "POST",
                        "meetings/" + meeting + "/minutes/corrections",
                        Map.of("text", "Lire : la salle B."))
                .then()
                .statusCode(201)
                .body("corrections", hasSize(1))
                .body("corrections[0].correctedAt", startsWith("2030-01-15"))
                .body("hash", equalTo(approved));

        Eventually.holds(
                "the sentence is known", () -> pdf(committee, meeting).statusCode() == 200);
        try (var printed = Loader.loadPDF(pdf(committee, meeting).asByteArray())) {
            assertThat(new PDFTextStripper().getText(printed))
                    .contains(
                            "Cofinancé par l’Union européenne.",
                            "Rectificatif du mardi 15 janvier 2030",
                            "Lire : la salle B.");
        }
        // What is left to do comes back on the next agenda.
        committee
                .holder("POST", "meetings", stated("REMOTE", NEXT_MONTH.plus(Duration.ofDays(30))))
                .then()
                .statusCode(201)
                .body("agenda[1].title", equalTo("Suivi : Réserver la salle"));
    }

    private static UUID call(LocalCommittee committee) {
        return UUID.fromString(
                Callers.admin().get("/api/v1/committees/{id}", committee.id()).path("call"));
    }

    private static Response pdf(LocalCommittee committee, String meeting) {
        return Callers.memberOf(committee.holder())
                .get(address(committee, meeting) + "/minutes/pdf");
    }

    private static Response amend(LocalCommittee committee, String meeting, College college) {
        return Callers.person(committee.sitting(college))
                .body(Map.of("text", "Précisez l’heure."))
                .post(address(committee, meeting) + "/minutes/amendments");
    }

    private static String resolution(LocalCommittee committee, String meeting) {
        return committee
                .propose(
                        Map.of(
                                "kind",
                                "RESOLUTION",
                                "text",
                                "Un buffet local.",
                                "meeting",
                                meeting))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response onBehalf(
            LocalCommittee committee,
            String decision,
            College voter,
            College principal,
            String choice) {
        return Callers.person(committee.sitting(voter))
                .body(Map.of("choice", choice, "onBehalfOf", committee.seatOf(principal)))
                .post(
                        "/api/v1/committees/{id}/decisions/{decision}/votes",
                        committee.id(),
                        decision);
    }

    private static void note(
            LocalCommittee committee, String meeting, College college, Map<String, ?> presence) {
        committee
                .holder(
                        "PUT",
                        "meetings/" + meeting + "/presences/" + committee.seatOf(college),
                        presence)
                .then()
                .statusCode(200);
    }

    private static String convened(LocalCommittee committee, String mode) {
        var meeting = planned(committee, mode, NEXT_MONTH);
        act(committee, meeting, "convocation").then().statusCode(200);
        return meeting;
    }

    private static String planned(LocalCommittee committee, String mode, Instant start) {
        return committee
                .holder("POST", "meetings", stated(mode, start))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response act(LocalCommittee committee, String meeting, String act) {
        return committee.holder("POST", "meetings/" + meeting + "/" + act, Map.of());
    }

    private static Response calendar(LocalCommittee committee, String meeting) {
        return Callers.memberOf(committee.holder()).get(address(committee, meeting) + "/calendar");
    }

    private static String address(LocalCommittee committee, String meeting) {
        return "/api/v1/committees/" + committee.id() + "/meetings/" + meeting;
    }

    private static Map<String, ?> stated(String mode, Instant start) {
        return Map.of(
                "mode",
                mode,
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(Duration.ofHours(2)).toString(),
                "agenda",
                List.of("La date du séminaire"));
    }
}
