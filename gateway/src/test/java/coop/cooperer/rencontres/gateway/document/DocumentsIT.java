package coop.cooperer.rencontres.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DoorParts.class)
class DocumentsIT {

    private final Browser reader = new Browser();

    @Test
    void theMergedDocumentHoldsWhatIsPublicAndNamesWhoIsMissing() {
        var document = new JsonObject(reader.get("/openapi").body());

        assertThat(document.getString("openapi")).isEqualTo("3.1.0");
        assertThat(document.getJsonObject("paths").fieldNames())
                .contains("/api/v1/calls", "/api/v1/audit", "/api/v1/partners")
                .doesNotContain("/internal/v1/clock");
        assertThat(document.getJsonArray("x-missing-services"))
                .containsExactly("notifications", "seminars");
    }

    @Test
    void everyOperationListsWhatTheDoorItselfMayAnswer() {
        var document = new JsonObject(reader.get("/openapi").body());

        var answers =
                document.getJsonObject("paths")
                        .getJsonObject("/api/v1/calls")
                        .getJsonObject("get")
                        .getJsonObject("responses");
        assertThat(answers.fieldNames()).contains("200", "400", "401", "429", "503", "504");
        assertThat(document.getJsonObject("components").getJsonObject("responses").fieldNames())
                .contains("Door429");
    }

    @Test
    void theOperationsCanBeReadWithoutAProgram() {
        var page = reader.get("/docs");

        assertThat(page.body()).contains("listCalls", "/api/v1/calls", "seminars", "cofinancée");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self';"));
    }

    @Test
    void theEventsAreDescribed() {
        assertThat(reader.get("/asyncapi").body()).contains("asyncapi: 3");
    }

    @Test
    void everyProblemOfTheDoorHasItsPage() {
        for (var problem : coop.cooperer.rencontres.gateway.problem.Problem.values()) {
            assertThat(reader.get("/problems/" + problem.code()).statusCode())
                    .as(problem.code())
                    .isEqualTo(200);
        }
    }

    @Test
    void anInventedProblemHasNone() {
        assertThat(reader.get("/problems/invented").statusCode()).isEqualTo(404);
    }

    @Test
    void theDoorIsReadyWithoutItsServices() {
        assertThat(reader.get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void whoComesThroughAnotherDoorSeesNoFigures() {
        var answer = reader.get("/q/metrics", "X-Forwarded-For", "203.0.113.1");

        assertThat(answer.statusCode()).isEqualTo(404);
    }
}
