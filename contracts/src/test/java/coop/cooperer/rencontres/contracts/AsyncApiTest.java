package coop.cooperer.rencontres.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    @Test
    void theCommittedDocumentSaysWhatTheRecordsSay() throws IOException {
        Committed.asyncApi().says(AsyncApi.print());
    }

    @Test
    void everyEventHasAMessageAndEveryMessageAnEvent() throws IOException {
        var messages = document().at("/components/messages").valueStream();

        assertThat(messages.map(message -> message.get("name").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        EventType.all().stream().map(EventType::name).toList());
    }

    @Test
    void everyMessageIsOnTheChannelOfItsTopic() throws IOException {
        var document = document();

        for (var type : EventType.all()) {
            var channel =
                    document.get("channels")
                            .valueStream()
                            .filter(it -> it.get("messages").has(type.simpleName()))
                            .map(it -> it.get("address").asText());
            assertThat(channel).containsExactly(type.topic());
        }
    }

    @Test
    void everyMessageNamesItsOwnerItsPrivacyAndItsSchema() throws IOException {
        var messages = document().at("/components/messages").valueStream();

        assertThat(messages)
                .allSatisfy(
                        message -> {
                            assertThat(message.path("x-owner").asText()).endsWith("-service");
                            assertThat(message.path("x-privacy").asText()).isNotEmpty();
                            assertThat(Committed.RESOURCES.resolve(payload(message))).exists();
                        });
    }

    private static JsonNode document() throws IOException {
        return AsyncApi.YAML.readTree(Committed.asyncApi().text());
    }

    private static String payload(JsonNode message) {
        return message.at("/payload/$ref").asText();
    }
}
