package coop.cooperer.rencontres.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import coop.cooperer.rencontres.gateway.TestRealm;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DoorParts.class)
class AuditIT {

    private final Browser reader = new Browser();

    @Test
    void thePartsOfAllServicesAreReadAsOneTheLatestFirst() {
        var page = new JsonObject(ask("?until=1971-01-01T00:00:00Z&limit=4").body());

        assertThat(named(page))
                .containsExactly("applications 5", "committees 5", "media 5", "applications 4");
        assertThat(page.getJsonArray("missing")).containsExactly("notifications", "seminars");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = new JsonObject(ask("?until=1971-01-01T00:00:00Z&limit=4" + next).body());
            seen.addAll(named(page));
            next = page.containsKey("next") ? "&after=" + page.getString("next") : "";
        } while (!next.isEmpty());

        assertThat(seen).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void theFollowingPageIsNamedInAHeaderToo() {
        assertThat(ask("?limit=2").headers().firstValue("Link"))
                .hasValueSatisfying(
                        link -> assertThat(link).contains("limit=2&after=", "rel=\"next\""));
    }

    @Test
    void aFilterReachesTheServices() {
        var page = new JsonObject(ask("?kind=LotAwarded&limit=1").body());

        assertThat(page.getJsonArray("items").getJsonObject(0).getString("kind"))
                .isEqualTo("LotAwarded");
    }

    @Test
    void theSheetHoldsEverythingAndSaysWhatItLacks() {
        var sheet = ask("/export?until=1971-01-01T00:00:00Z");

        assertThat(sheet.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(sheet.body().lines())
                .hasSize(18)
                .contains("seminars,,,PART_MISSING,,,,,,,")
                .anyMatch(line -> line.startsWith("media,") && line.contains(",'=1+1,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?limit=0", "?limit=x", "?subject=x", "?from=x", "?after=x", "?kind=a%20b"})
    void aQuestionThatIsNoneIsRefused(String query) {
        assertThat(ask(query).statusCode()).isEqualTo(422);
    }

    @Test
    void onlyAuditorsAndAdministratorsRead() {
        assertThat(reader.get("/api/v1/audit").statusCode()).isEqualTo(401);
        assertThat(ask("", TestRealm.personsToken("issuer-evaluator")).statusCode()).isEqualTo(403);
        assertThat(ask("", TestRealm.personsToken("auditor")).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ask(String query) {
        return ask(query, TestRealm.personsToken("issuer-admin"));
    }

    private HttpResponse<String> ask(String query, String token) {
        return reader.get("/api/v1/audit" + query, "Authorization", "Bearer " + token);
    }

    private static List<String> named(JsonObject page) {
        return page.getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .map(entry -> entry.getString("service") + " " + entry.getInteger("id"))
                .toList();
    }
}
