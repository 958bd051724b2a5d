package coop.cooperer.rencontres.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.web.Audit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class AuditTrailIT {

    private final Audit audit;
    private final UUID subject = UUID.randomUUID();

    AuditTrailIT(Audit audit) {
        this.audit = audit;
    }

    @Test
    void whatWasRecordedIsReadTheLatestFirst() {
        record("Begun", "Finished");

        var trail = ask("subject=" + subject).jsonPath();

        assertThat(trail.<String>getList("kind")).containsExactly("Finished", "Begun");
        assertThat(trail.getString("[0].before")).isEqualTo("OLD");
        assertThat(trail.getString("[0].after")).isEqualTo("NEW");
    }

    @Test
    void theNextPageBeginsWhereTheOneBeforeEnded() {
        record("One", "Two", "Three");
        var last = ask("subject=" + subject + "&limit=2").jsonPath();
        var micros =
                ChronoUnit.MICROS.between(
                        Instant.EPOCH, Instant.parse(last.getString("[1].recordedAt")));

        var rest = ask("subject=" + subject + "&before=" + micros + "." + last.getLong("[1].id"));

        assertThat(rest.jsonPath().<String>getList("kind")).containsExactly("One");
    }

    @Test
    void theTrailIsFilteredByWhatHappened() {
        record("One", "Two");

        var trail = ask("subject=" + subject + "&kind=One&from=2020-01-01T00:00:00Z");

        assertThat(trail.jsonPath().<String>getList("kind")).containsExactly("One");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before=x",
                "before=1.x",
                "before=99999999999999999999.1",
                "from=x",
                "kind=%00",
                "correlation=a%20b",
                "limit=0"
            })
    void aQuestionThatIsNoneIsRefused(String query) {
        assertThat(ask(query).statusCode()).isEqualTo(422);
    }

    @Test
    void onlyAuditorsAndAdministratorsRead() {
        var evaluator = TestTokens.person(UUID.randomUUID()).role("issuer-evaluator").sign();

        assertThat(given().get("/api/v1/audit").statusCode()).isEqualTo(401);
        assertThat(given().auth().oauth2(evaluator).get("/api/v1/audit").statusCode())
                .isEqualTo(403);
    }

    private void record(String... kinds) {
        for (var kind : List.of(kinds)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.record(kind, subject, "OLD", "NEW", ""));
        }
    }

    private static Response ask(String query) {
        var auditor = TestTokens.person(UUID.randomUUID()).role("auditor").sign();
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(auditor)
                .get("/api/v1/audit?" + query);
    }
}
