package coop.cooperer.rencontres.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever was built on a released document goes on working with the one of today. */
class ReleasedDocumentTest {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final Path COMMITTEES = Path.of("committee-service/src/main/openapi");

    @ParameterizedTest
    @CsvSource({
        "applications-service/src/main/openapi, released.yaml, openapi.yaml",
        "seminar-service/src/main/openapi, released.yaml, openapi.yaml",
        "committee-service/src/main/openapi, released.yaml, openapi.yaml",
        "media-service/src/main/openapi, released.yaml, openapi.yaml",
        "notification-service/src/main/openapi, released.yaml, openapi.yaml",
        "gateway/src/main, openapi/released.json, resources/openapi.json",
    })
    void nothingThatCallersBuiltOnIsBroken(Path folder, String then, String today)
            throws IOException {
        var documents = CHECKOUT.resolve(folder);
        var released = ReleasedDocument.read(documents.resolve(then));

        var broken = released.brokenBy(ReleasedDocument.read(documents.resolve(today)));

        assertThat(broken).isEmpty();
    }

    @Test
    void anOperationThatIsGoneIsNoticed() throws IOException {
        assertBroken(
                document -> paths(document).remove("/api/v1/committees/{id}/constitution"),
                "gone: POST /api/v1/committees/{id}/constitution");
    }

    @Test
    void aFieldThatIsGoneFromAnAnswerIsNoticed() throws IOException {
        assertBroken(
                document -> properties(document, "CommitteeView").remove("suspended"),
                "lost: CommitteeView.suspended");
    }

    @Test
    void aFieldThatMustNowBeGivenIsNoticed() throws IOException {
        assertBroken(
                document -> {
                    var body = (ObjectNode) document.at("/components/schemas/NewMember");
                    ((ObjectNode) body.get("properties")).putObject("since").put("type", "string");
                    body.withArray("required").add("since");
                },
                "changed: POST /api/v1/committees/{id}/members");
    }

    @Test
    void aChoiceThatIsNoLongerTakenIsNoticed() throws IOException {
        assertBroken(
                document -> ((ArrayNode) document.at("/components/schemas/Choice/enum")).remove(0),
                "changed: POST /api/v1/committees/{id}/decisions/{decision}/votes");
    }

    @Test
    void aFieldMoreInAnAnswerBreaksNothing() throws IOException {
        var released = committees();
        var today = committees();
        properties(today.document(), "CommitteeView").putObject("since").put("type", "string");

        assertThat(released.brokenBy(today)).isEmpty();
    }

    private static void assertBroken(Consumer<ObjectNode> change, String line) throws IOException {
        var today = committees();
        change.accept(today.document());

        assertThat(committees().brokenBy(today)).contains(line);
    }

    private static ReleasedDocument committees() throws IOException {
        return ReleasedDocument.read(CHECKOUT.resolve(COMMITTEES).resolve("openapi.yaml"));
    }

    private static ObjectNode paths(ObjectNode document) {
        return (ObjectNode) document.get("paths");
    }

    private static ObjectNode properties(ObjectNode document, String schema) {
        return (ObjectNode) document.at("/components/schemas/" + schema + "/properties");
    }
}
