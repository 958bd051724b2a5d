package coop.cooperer.rencontres.applications.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Instant APRIL = Instant.parse("2021-04-12T08:00:00Z");
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    @Test
    @Acceptance("R59")
    void theSeriesOf2021IsNotPublishedWithTwoOrFourSeminars() throws IOException {
        var three = ofTheYear2021().seminars();
        var four = Stream.concat(three.stream(), Stream.of(another(three, "OTHERS"))).toList();

        refuses(three.subList(0, 2));
        refuses(four);

        assertThat(with(three).publish(APRIL).fact()).isPresent();
    }

    @Test
    @Acceptance("R45")
    void aSecondSeminarForTheSamePublicIsRefused() throws IOException {
        var three = ofTheYear2021().seminars();

        refuses(List.of(three.get(0), three.get(1), another(three, three.get(1).publicCode())));
    }

    private static PlannedSeminar another(List<PlannedSeminar> of, String publicCode) {
        var last = of.getLast();
        return new PlannedSeminar(
                last.id(), last.lot(), publicCode, last.publicLabel(), last.alternateLabels());
    }

    private static void refuses(List<PlannedSeminar> seminars) throws IOException {
        var call = with(seminars);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> call.publish(APRIL))
                .extracting(Refusal::reason)
                .isEqualTo(CallReason.SERIES_INCOMPLETE);
    }

    private static Call with(List<PlannedSeminar> seminars) throws IOException {
        var call = ofTheYear2021();
        return new Call(
                call.id(),
                call.version(),
                call.content(),
                call.lots(),
                seminars,
                call.deadlineAt(),
                call.status());
    }

    private static Call ofTheYear2021() throws IOException {
        return JSON.readValue(
                        Path.of("../deploy/calls/2021/call.json").toFile(), DataSets.DataSet.class)
                .draft();
    }
}
