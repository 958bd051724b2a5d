package coop.cooperer.rencontres.committees.poll;

import static coop.cooperer.rencontres.committees.committee.College.ISSUER;
import static coop.cooperer.rencontres.committees.committee.College.LOCAL_AUTHORITY;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.committees.CallTexts;
import coop.cooperer.rencontres.committees.Callers;
import coop.cooperer.rencontres.committees.LocalCommittee;
import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class PollIT {

    private static final LocalDate OCTOBER_7 = LocalDate.of(2021, 10, 7);
    private static final LocalDate NOVEMBER_1 = LocalDate.of(2021, 11, 1);
    private static final LocalDate NOVEMBER_11 = LocalDate.of(2021, 11, 11);

    private final UUID photographer = UUID.randomUUID();

    @Test
    void theGridShowsTheDaysOfTheBidAndAllThatHappensOnThem() {
        var committee = covered();
        var poll = opened(committee, NOVEMBER_11);

        grid(committee, poll)
                .then()
                .statusCode(200)
                .body("days.day", contains("2021-10-07", "2021-11-01", "2021-11-11"))
                .body("days.source", contains("BID", "BID", "ADDED"))
                .body("days[1].publicHoliday", equalTo("Toussaint"))
                .body("days[1].schoolHolidays", contains("A", "B", "C"))
                .body("days[0].publicHoliday", nullValue())
                .body("days[0].providers.by", contains(photographer.toString()));
    }

    @Test
    @Acceptance("D73")
    void thePollProposesMostYesThenMostIfNeededThenTheEarliest() {
        var committee = covered();
        var poll = opened(committee);
        var early = option(committee, poll, OCTOBER_7);
        var late = option(committee, poll, NOVEMBER_1);
        grid(committee, poll).then().body("best", equalTo(early));

        answer(committee, poll, ISSUER, late, "IF_NEEDED").then().statusCode(200);
        grid(committee, poll).then().body("best", equalTo(late));
        answer(committee, poll, LOCAL_AUTHORITY, early, "YES").then().statusCode(200);
        grid(committee, poll).then().body("best", equalTo(early));

        close(committee, poll, Map.of("day", NOVEMBER_1.toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("poll-choice-needs-reason"));
        close(
                        committee,
                        poll,
                        Map.of("day", NOVEMBER_1.toString(), "reason", "La salle est libre."))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("chosen.reason", equalTo("La salle est libre."));
        committee.adopted(committee.proposed(NOVEMBER_1));
    }

    @Test
    void anOptionWithAnswersIsClosedAndNotRemoved() {
        var committee = covered();
        var poll = opened(committee);
        var asked = option(committee, poll, OCTOBER_7);
        answer(committee, poll, ISSUER, asked, "YES");

        committee
                .holder("DELETE", "polls/" + poll + "/options/" + asked, Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("option-has-answers"));
        committee
                .holder("POST", "polls/" + poll + "/options/" + asked + "/closure", Map.of())
                .then()
                .statusCode(200)
                .body("days[0].closed", equalTo(true))
                .body("days[0].yes", equalTo(1));
        answer(committee, poll, LOCAL_AUTHORITY, asked, "YES")
                .then()
                .statusCode(409)
                .body("code", equalTo("option-closed"));
    }

    @Test
    void aMemberAnswersByAPersonalLinkOnce() {
        var committee = covered();
        var poll = opened(committee);
        var asked = option(committee, poll, OCTOBER_7);
        String token =
                committee
                        .holder(
                                "POST",
                                "polls/" + poll + "/links",
                                Map.of("member", committee.seatOf(ISSUER)))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("token");
        String session = exchange(token).then().statusCode(201).extract().path("session");

        linked(session)
                .body(Map.of("answers", List.of(Map.of("option", asked, "answer", "YES"))))
                .put("/api/v1/committees/poll-sessions/current/answers")
                .then()
                .statusCode(200)
                .body("days.find { it.option == '" + asked + "' }.answer", equalTo("YES"));

        exchange(token).then().statusCode(409).body("code", equalTo("link-already-used"));
        exchange("invented").then().statusCode(401).body("code", equalTo("link-not-valid"));
        linked("invented")
                .get("/api/v1/committees/poll-sessions/current")
                .then()
                .statusCode(401)
                .body("code", equalTo("link-not-valid"));
        grid(committee, poll).then().body("days[0].yes", equalTo(1));
        close(committee, poll, Map.of("day", OCTOBER_7.toString())).then().statusCode(200);
        linked(session)
                .body(Map.of("answers", List.of(Map.of("option", asked, "answer", "NO"))))
                .put("/api/v1/committees/poll-sessions/current/answers")
                .then()
                .statusCode(409)
                .body("code", equalTo("poll-closed"));
    }

    @Test
    void aProviderSaysWhetherItCanComeAndAStrangerIsUnknown() {
        var committee = covered();
        var poll = opened(committee);
        var asked = option(committee, poll, OCTOBER_7);
        var body = Map.of("answers", List.of(Map.of("option", asked, "answer", "NO")));
        var address = "/api/v1/committees/" + committee.id() + "/polls/" + poll + "/answers";

        Callers.memberOf(photographer)
                .body(body)
                .put(address)
                .then()
                .statusCode(200)
                .body("days[0].providers[0].answer", equalTo("NO"))
                .body("days[0].answers", hasSize(0));
        Callers.memberOf(UUID.randomUUID())
                .body(body)
                .put(address)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-asked"));
    }

    private LocalCommittee covered() {
        var call = UUID.randomUUID();
        var support = UUID.randomUUID();
        var photographs = UUID.randomUUID();
        var seminar = UUID.randomUUID();
        var holder = UUID.randomUUID();
        var bid = UUID.randomUUID();
        CallTexts.knowsBid(bid, OCTOBER_7, NOVEMBER_1);
        Correspondent.tell(
                new CallPublished(
                        call,
                        Instant.parse("2021-05-20T22:00:00Z"),
                        List.of(
                                new ApplicationsEvent.Lot(support, 2, LotKind.SEMINAR_SUPPORT),
                                new ApplicationsEvent.Lot(photographs, 4, LotKind.PHOTOGRAPHY)),
                        List.of(new ApplicationsEvent.Seminar(seminar, support, "MIGRANTS"))));
        Correspondent.tell(
                new BidSelected(
                        UUID.randomUUID(), call, photographs, photographer, List.of(seminar)));
        Correspondent.tell(new BidSelected(bid, call, support, holder, List.of(seminar)));
        return new LocalCommittee(
                        LocalCommittee.ofSeminar(seminar),
                        seminar,
                        holder,
                        new EnumMap<>(College.class))
                .constituted();
    }

    private static String opened(LocalCommittee committee, LocalDate... others) {
        var days = java.util.Arrays.stream(others).map(LocalDate::toString).toList();
        return committee
                .holder("POST", "polls", Map.of("days", days))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String option(LocalCommittee committee, String poll, LocalDate day) {
        return grid(committee, poll).path("days.find { it.day == '" + day + "' }.option");
    }

    private static Response grid(LocalCommittee committee, String poll) {
        return Callers.memberOf(committee.holder())
                .get("/api/v1/committees/{id}/polls/{poll}", committee.id(), poll);
    }

    private static Response answer(
            LocalCommittee committee, String poll, College college, String option, String answer) {
        return Callers.person(committee.sitting(college))
                .body(Map.of("answers", List.of(Map.of("option", option, "answer", answer))))
                .put("/api/v1/committees/{id}/polls/{poll}/answers", committee.id(), poll);
    }

    private static Response close(LocalCommittee committee, String poll, Map<String, ?> choice) {
        return committee.holder("POST", "polls/" + poll + "/closure", choice);
    }

    private static Response exchange(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/api/v1/committees/poll-sessions");
    }

    private static io.restassured.specification.RequestSpecification linked(String session) {
        return given().contentType(ContentType.JSON).header("Rencontres-Poll-Session", session);
    }
}
