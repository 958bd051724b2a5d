package coop.cooperer.rencontres.applications.application;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.otherAdmin;
import static coop.cooperer.rencontres.applications.Scenes.DEADLINE;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.stated;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import coop.cooperer.rencontres.applications.Scenes;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class MailedIT {

    private static final String MAILED = "/api/v1/calls/{id}/mailed-applications";
    private static final byte[] MESSAGE =
            """
            Received: from mail.example.org by mx.example; Thu, 20 May 2021 23:00:00 +0200
            From: structure@example.org
            To: appel@example.org
            Subject: Notre candidature
            Message-ID: <1@example.org>

            Bonjour
            """
                    .getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Scenes.APRIL);
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @Test
    @Acceptance("D9")
    void aMessageReceivedInTimeIsEnteredLaterAndShowsBothTimes() {
        var call = published();
        PlatformClock.show(DEADLINE.plusSeconds(3_600));
        var id = entered(call, "2021-05-20T21:00:00Z");
        submit(call, id).then().statusCode(409).body("code", equalTo("message-missing"));
        attach(call, id).then().statusCode(201).body("files[0].mediaType", startsWith("message/"));
        read(admin(), call, id).then().statusCode(200);
        read(otherAdmin(), call, id).then().statusCode(404);
        list(otherAdmin(), call).then().statusCode(200).body("items", hasSize(0));
        list(admin(), call)
                .then()
                .body("items", hasSize(1))
                .body("items[0].legalName", equalTo("Une structure"))
                .body("items[0].receivedAt", equalTo("2021-05-20T21:00:00Z"))
                .body("items[0].withMessage", equalTo(true));

        submit(call, id).then().statusCode(201).body("status", equalTo("SUBMITTED"));

        read(admin(), call, id).then().statusCode(404);
        list(admin(), call).then().body("items", hasSize(0));
        open(call);
        admin().get("/api/v1/calls/{id}/register", call)
                .then()
                .body("items", hasSize(1))
                .body("items[0].receivedAt", equalTo("2021-05-20T21:00:00Z"))
                .body("items[0].enteredAt", startsWith("2021-05-20T23:0"));
        admin().get("/api/v1/calls/{id}/applications", call).then().body("items", hasSize(1));
    }

    @Test
    void aMessageReceivedTooLateIsLateAndOneToComeIsRefused() {
        var call = published();
        PlatformClock.show(DEADLINE.plusSeconds(3_600));
        enter(call, "2021-05-21T10:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("message-not-yet-received"));
        var id = entered(call, "2021-05-20T22:00:00Z");
        attach(call, id).then().statusCode(201);

        submit(call, id).then().statusCode(201).body("status", equalTo("LATE"));
    }

    @Test
    void afterTheOpeningNothingIsHandedInAnyMore() {
        var call = published();
        PlatformClock.show(DEADLINE.plusSeconds(3_600));
        var id = entered(call, "2021-05-20T21:00:00Z");
        attach(call, id).then().statusCode(201);
        open(call);

        submit(call, id).then().statusCode(409).body("code", equalTo("call-not-open"));
    }

    @Test
    void whatWasEnteredWronglyIsGivenUpWithItsMessage() {
        var call = published();
        var id = entered(call, "2021-04-12T07:00:00Z");
        attach(call, id).then().statusCode(201);
        discard(otherAdmin(), call, id).then().statusCode(404);

        discard(admin(), call, id).then().statusCode(204);

        list(admin(), call).then().body("items", hasSize(0));
        submit(call, id).then().statusCode(404);
    }

    private static UUID entered(UUID call, String receivedAt) {
        return UUID.fromString(enter(call, receivedAt).then().statusCode(201).extract().path("id"));
    }

    private static Response enter(UUID call, String receivedAt) {
        return admin().body(
                        Map.of(
                                "legalName", "Une structure",
                                "siret", "73282932000074",
                                "contactEmail", "structure@example.org",
                                "receivedAt", receivedAt,
                                "presentation", "Une structure",
                                "people", "Deux personnes",
                                "motivations", "Des motivations",
                                "bids", List.of(stated(1, 50_000))))
                .post(MAILED, call);
    }

    private static Response attach(UUID call, UUID id) {
        return admin().contentType("application/octet-stream")
                .queryParam("name", "message.eml")
                .body(MESSAGE)
                .post(MAILED + "/{application}/message", call, id);
    }

    private static Response read(RequestSpecification asker, UUID call, UUID id) {
        return asker.get(MAILED + "/{application}", call, id);
    }

    private static Response list(RequestSpecification asker, UUID call) {
        return asker.get(MAILED, call);
    }

    private static Response discard(RequestSpecification asker, UUID call, UUID id) {
        return asker.delete(MAILED + "/{application}", call, id);
    }

    private static Response submit(UUID call, UUID id) {
        return admin().post(MAILED + "/{application}/submission", call, id);
    }
}
