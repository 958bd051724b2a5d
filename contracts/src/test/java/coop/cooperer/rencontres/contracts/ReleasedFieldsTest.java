package coop.cooperer.rencontres.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasedFieldsTest {

    private static final String RELEASED =
            """
            SeatOffered.subject required uuid
            SeatOffered.until optional date
            SeatOffered.places[] required object
            SeatOffered.places[].number required integer
            """;

    @Test
    void noReleasedFieldBroke() throws IOException {
        var released = ReleasedFields.read(Committed.releasedFields().text());

        assertThat(released.brokenBy(ReleasedFields.now())).isEmpty();
    }

    @Test
    void everyFieldIsOnTheListOfReleasedOnes() throws IOException {
        noReleasedFieldBroke();

        Committed.releasedFields().says(ReleasedFields.now().print());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SeatOffered.row optional integer",
                "SeatOffered.places[].row optional integer",
                "SeatTaken.subject required uuid"
            })
    void anOptionalFieldAndANewEventAreWelcome(String added) {
        assertThat(brokenBy(RELEASED + added)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SeatOffered.row required integer",
                "SeatOffered.places[].row required uuid"
            })
    void anAddedRequiredFieldBreaks(String added) {
        assertThat(brokenBy(RELEASED + added)).isTrue();
    }

    @Test
    void aRemovedFieldBreaks() {
        assertThat(brokenBy(RELEASED.replace("SeatOffered.until optional date\n", ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"until", "number", "optional", "required", "date", "integer"})
    void aRenamedOrRetypedFieldBreaks(String word) {
        assertThat(brokenBy(RELEASED.replace(word, "other"))).isTrue();
    }

    private static boolean brokenBy(String later) {
        return !ReleasedFields.read(RELEASED).brokenBy(ReleasedFields.read(later)).isEmpty();
    }
}
