package coop.cooperer.rencontres.seminars.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class PictureIT {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final String TASKS = "/api/v1/seminars/{id}/tasks";

    private final UUID holder = UUID.randomUUID();

    @Test
    @Acceptance("D38")
    void theCheckListAsksForAPhotographOfThePosterAndADatedCaptureOfThePage() {
        var call = ToldCall.published().heldBy(holder);
        Callers.member(holder)
                .get(TASKS, call.seminar())
                .then()
                .body(
                        "items.findAll { it.asksForPicture }.code",
                        equalTo(List.of("POSTER_PHOTOGRAPH", "PAGE_CAPTURE")))
                .body(
                        "items.label",
                        hasItems(
                                "Photographier l’affiche A3 du financement à l’entrée",
                                "Capturer la page du séminaire, datée, la mention visible sans"
                                        + " défiler"));

        for (var code : List.of("POSTER_PHOTOGRAPH", "PAGE_CAPTURE")) {
            submit(call, code, Map.of()).statusCode(409).body("code", equalTo("task-unfinished"));
            submit(call, code, Map.of("scan", base64(PICTURE)))
                    .statusCode(409)
                    .body("code", equalTo("task-unfinished"));
            submit(call, code, Map.of("scan", base64(PICTURE), "takenOn", "2021-10-07"))
                    .statusCode(200)
                    .body("status", equalTo("SUBMITTED"))
                    .body("takenOn", equalTo("2021-10-07"));

            for (var role : List.of("issuer-admin", "auditor", "funder-observer")) {
                var read =
                        Callers.anybody()
                                .auth()
                                .oauth2(TestTokens.person(UUID.randomUUID()).role(role).sign())
                                .get(TASKS + "/{code}/picture", call.seminar(), code);
                assertThat(read.asByteArray()).isEqualTo(PICTURE);
                assertThat(read.contentType()).isEqualTo("image/png");
            }
        }
    }

    @Test
    void aPictureIsJudgedByItsContentAndNotTakenTomorrow() {
        var call = ToldCall.published().heldBy(holder);

        submit(
                        call,
                        "POSTER_PHOTOGRAPH",
                        Map.of("scan", base64(new byte[] {'M', 'Z'}), "takenOn", "2021-10-07"))
                .statusCode(422)
                .body("code", equalTo("unreadable-scan"));
        submit(call, "POSTER_PHOTOGRAPH", Map.of("scan", base64(PICTURE), "takenOn", "2999-01-01"))
                .statusCode(422)
                .body("code", equalTo("picture-not-taken-yet"));
        Callers.member(holder)
                .get(TASKS + "/POSTER_PHOTOGRAPH/picture", call.seminar())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-picture"));
        Callers.member(UUID.randomUUID())
                .get(TASKS + "/POSTER_PHOTOGRAPH/picture", call.seminar())
                .then()
                .statusCode(403);
    }

    private ValidatableResponse submit(ToldCall call, String code, Map<String, Object> picture) {
        var body = new HashMap<>(picture);
        body.put("proof", "À l’entrée de la salle.");
        return Callers.member(holder)
                .body(body)
                .post(TASKS + "/{code}/submission", call.seminar(), code)
                .then();
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }
}
