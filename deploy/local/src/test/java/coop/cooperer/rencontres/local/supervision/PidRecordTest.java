package coop.cooperer.rencontres.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PidRecordTest {

    private final PidRecord ours = PidRecord.of(ProcessHandle.current());

    @Test
    void aRecordMeansTheProcessItWasMadeOf() {
        var process = PidRecord.parse(ours.lines()).flatMap(PidRecord::process);

        assertThat(process).contains(ProcessHandle.current());
    }

    @Test
    void aStrangerWithTheSameNumberIsNotOurs() {
        var yesterday =
                new PidRecord(
                        ours.pid(), ours.startedAt().minus(Duration.ofDays(1)), ours.program());

        assertThat(yesterday.process()).isEmpty();
    }

    @Test
    void aFileWrittenByHalvesIsNoRecord() {
        assertThat(PidRecord.parse(List.of("12"))).isEmpty();
        assertThat(PidRecord.parse(List.of())).isEmpty();
        assertThat(PidRecord.parse(List.of("no number", "", ""))).isEmpty();
    }
}
