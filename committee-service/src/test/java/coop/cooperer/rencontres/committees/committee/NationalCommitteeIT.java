package coop.cooperer.rencontres.committees.committee;

import static coop.cooperer.rencontres.committees.Callers.admin;
import static coop.cooperer.rencontres.committees.Callers.memberOf;
import static coop.cooperer.rencontres.committees.Callers.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.committees.SixLots;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class NationalCommitteeIT {

    private static final Map<String, ?> AS_PLANNED = Map.of();
    private static final Map<String, ?> CONFIRMED = Map.of("confirmed", true);

    private SixLots call;
    private UUID national;

    @BeforeEach
    void aCallWhoseLotsAreAwarded() {
        call = SixLots.awarded();
        national = call.national();
    }

    @Test
    @Acceptance("R115")
    void theHoldersOfLots1To3AreInvitedAndThoseOfLots4To6AreNot() {
        memberOf(call.holder(1))
                .get("/api/v1/committees")
                .then()
                .body("items.kind", containsInAnyOrder("LOCAL", "NATIONAL"))
                .body(
                        "items.find { it.kind == 'NATIONAL' }.invited",
                        containsInAnyOrder(
                                call.holder(1).toString(),
                                call.holder(2).toString(),
                                call.holder(3).toString()))
                .body(
                        "items.find { it.kind == 'NATIONAL' }.missingColleges",
                        containsInAnyOrder("ISSUER", "SELECTED_STRUCTURE"));
        for (var lot : List.of(4, 5, 6)) {
            memberOf(call.holder(lot)).get("/api/v1/committees").then().body("items", hasSize(0));
        }
    }

    @Test
    @Acceptance("R116")
    void onlyTheIssuerConvenesIt() {
        var member = seated(College.SELECTED_STRUCTURE);
        var session = planned("REMOTE");

        for (var other : List.of(memberOf(call.holder(1)), person(member))) {
            convene(other, session, AS_PLANNED)
                    .statusCode(403)
                    .body("code", equalTo("not-committee-holder"));
        }
        memberOf(call.holder(1))
                .body(stated("REMOTE"))
                .post("/api/v1/committees/{id}/meetings", national)
                .then()
                .statusCode(403);
        convene(admin(), session, AS_PLANNED).statusCode(200).body("status", equalTo("CONVENED"));
    }

    @Test
    @Acceptance({"R117", "A19"})
    void threeSessionsArePlannedAFourthIsFreeAFifthAndOneOnSiteAskForAConfirmation() {
        pack().body("sessions.number", contains(1, 2, 3));
        var onSite = planned("IN_PERSON");
        convene(admin(), onSite, AS_PLANNED)
                .statusCode(409)
                .body("code", equalTo("confirmation-required"));
        for (var session = 1; session <= 4; session++) {
            convene(admin(), planned("REMOTE"), AS_PLANNED).statusCode(200);
        }

        var fifth = planned("REMOTE");

        convene(admin(), fifth, AS_PLANNED)
                .statusCode(409)
                .body("code", equalTo("confirmation-required"));
        convene(admin(), fifth, CONFIRMED).statusCode(200);
        convene(admin(), onSite, CONFIRMED).statusCode(200);
    }

    @Test
    @Acceptance("A17")
    void theLocalCommitteeValidatesWhileThisOneIsInformedAndSteers() {
        for (var motion :
                List.of(
                        Map.of("kind", "DATE", "date", "2021-10-07"),
                        Map.of("kind", "PROGRAMME", "version", 1))) {
            propose(motion).statusCode(409).body("code", equalTo("not-a-national-matter"));
        }
        var day = LocalDate.of(2021, 10, 7);
        var local = call.local(2).constituted().offered(day).submitted(1, "5e".repeat(32));
        local.adopted(local.proposed(day));
        local.adopted(local.proposed(1));

        pack().body("seminars.seminar", containsInAnyOrder(texts(call.seminars())))
                .body("seminars.findAll { it.date }.seminar", contains(local.seminar().toString()))
                .body("seminars.find { it.date }.date", equalTo("2021-10-07"))
                .body("seminars.find { it.date }.programmeVersion", equalTo(1));
        seated(College.ISSUER);
        seated(College.SELECTED_STRUCTURE);
        admin().post("/api/v1/committees/{id}/constitution", national).then().statusCode(200);
        propose(Map.of("kind", "RESOLUTION", "text", "Trois journées, une méthode."))
                .statusCode(201);
    }

    @Test
    @Acceptance("A20")
    void aHolderOfLots4To6IsAGuestOfOneSessionAndJoinsNothing() {
        var guest = call.holder(4);
        var session = planned("REMOTE");
        var other = planned("REMOTE");
        guest(admin(), session, guest).statusCode(200).body("guests", contains(guest.toString()));
        invitations(guest).body("items", hasSize(0));
        convene(admin(), session, AS_PLANNED).statusCode(200);
        convene(admin(), other, AS_PLANNED).statusCode(200);

        invitations(guest)
                .body("items.id", contains(session))
                .body("items[0].agenda.title", contains("Avancement"));
        calendar(guest, session).statusCode(200);
        calendar(guest, other).statusCode(404);
        memberOf(guest).get("/api/v1/committees").then().body("items", hasSize(0));
        memberOf(guest).get("/api/v1/committees/{id}", national).then().statusCode(404);
        admin().get("/api/v1/committees/{id}", national)
                .then()
                .body("members", hasSize(0))
                .body("invited", hasSize(3));
        uninvited(session, guest).statusCode(200).body("guests", hasSize(0));
        invitations(guest).body("items", hasSize(0));
    }

    @Test
    void onlyTheIssuerInvitesToANationalSessionAndOnlyHoldersOfLots4To6() {
        var session = planned("REMOTE");

        pack().body(
                        "providers.organisation",
                        containsInAnyOrder(
                                call.holder(4).toString(),
                                call.holder(5).toString(),
                                call.holder(6).toString()))
                .body(
                        "providers.lots.flatten()",
                        containsInAnyOrder("PHOTOGRAPHY", "AUDIO", "PROCEEDINGS"));
        guest(memberOf(call.holder(1)), session, call.holder(4)).statusCode(403);
        for (var stranger : List.of(call.holder(1), UUID.randomUUID())) {
            guest(admin(), session, stranger)
                    .statusCode(422)
                    .body("code", equalTo("guest-holds-no-lot"));
        }
    }

    private ValidatableResponse guest(
            RequestSpecification caller, String session, UUID organisation) {
        return caller.put(guestPath(session, organisation)).then();
    }

    private ValidatableResponse uninvited(String session, UUID organisation) {
        return admin().delete(guestPath(session, organisation)).then();
    }

    private String guestPath(String session, UUID organisation) {
        return "/api/v1/committees/%s/meetings/%s/guests/%s"
                .formatted(national, session, organisation);
    }

    private static ValidatableResponse invitations(UUID organisation) {
        return memberOf(organisation).get("/api/v1/committees/invitations").then().statusCode(200);
    }

    private ValidatableResponse calendar(UUID organisation, String session) {
        return memberOf(organisation)
                .get("/api/v1/committees/{id}/meetings/{meeting}/calendar", national, session)
                .then();
    }

    private UUID seated(College college) {
        var person = UUID.randomUUID();
        admin().body(
                        Map.of(
                                "person",
                                person,
                                "organisation",
                                call.holder(1),
                                "college",
                                college,
                                "function",
                                "Chargée de mission"))
                .post("/api/v1/committees/{id}/members", national)
                .then()
                .statusCode(201);
        return person;
    }

    private ValidatableResponse propose(Map<String, ?> motion) {
        return admin().body(motion).post("/api/v1/committees/{id}/decisions", national).then();
    }

    private ValidatableResponse pack() {
        return memberOf(call.holder(1))
                .get("/api/v1/committees/{id}/pack", national)
                .then()
                .statusCode(200);
    }

    private String planned(String mode) {
        return admin().body(stated(mode))
                .post("/api/v1/committees/{id}/meetings", national)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse convene(
            RequestSpecification caller, String session, Map<String, ?> circumstances) {
        return caller.body(circumstances)
                .post("/api/v1/committees/{id}/meetings/{meeting}/convocation", national, session)
                .then();
    }

    private static Map<String, ?> stated(String mode) {
        var start = Instant.now().plus(Duration.ofDays(30));
        return Map.of(
                "mode",
                mode,
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(Duration.ofHours(1)).toString(),
                "agenda",
                List.of("Avancement"));
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
