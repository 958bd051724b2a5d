package coop.cooperer.rencontres.gateway.file;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import coop.cooperer.rencontres.gateway.TestRealm;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DoorParts.class)
class SeminarFileIT {

    private final Browser reader = new Browser();

    @Test
    void whatCannotBeHadIsMarkedAndTheRestIsThere() {
        var token = TestRealm.personsToken("issuer-admin");

        var answer =
                reader.get(
                        "/api/v1/seminars/" + UUID.randomUUID() + "/file",
                        "Authorization",
                        "Bearer " + token);

        var file = new JsonObject(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(file.getJsonArray("missing")).contains("seminar", "tasks", "registrations");
        assertThat(file.getJsonArray("withheld")).isEmpty();
        assertThat(file.getJsonObject("deliverables").getJsonObject("headers").getMap())
                .containsEntry("authorization", "Bearer " + token);
        assertThat(file.fieldNames()).contains("committees");
    }
}
