package coop.cooperer.rencontres.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventSchemaTest {

    /** Someone by name. */
    record Named(String name) {}

    /** Someone by name, in a list. */
    record NamedInAList(List<String> names) {}

    /** What something costs. */
    record Priced(BigDecimal price) {}

    /** How good something is. */
    record Scored(double score) {}

    /** Whatever one likes. */
    record Open(Map<String, String> whatever) {}

    @EveryEvent
    void theCommittedSchemaSaysWhatTheRecordSays(EventType type) throws IOException {
        Committed.schema(type).says(Json.pretty(EventSchema.of(type)));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {Named.class, NamedInAList.class, Priced.class, Scored.class, Open.class})
    void wordsOfAPersonAndFractionsMayNotTravel(Class<?> record) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventSchema.object(record))
                .withMessageContaining("may not travel");
    }

    @Test
    void nothingIsLeftOfAnEventThatIsGone() throws IOException {
        var released =
                EventType.all().stream()
                        .flatMap(type -> Stream.of(Committed.example(type), Committed.schema(type)))
                        .map(Committed::file)
                        .toList();

        try (var files = Files.walk(Committed.EXAMPLES)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrderElementsOf(released);
        }
    }
}
