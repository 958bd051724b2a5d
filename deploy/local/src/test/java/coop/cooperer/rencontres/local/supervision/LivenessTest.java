package coop.cooperer.rencontres.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LivenessTest {

    @Test
    void aProcessThatNobodyBuriedDoesNotLive() {
        assertThat(Liveness.isUnburied("4711 (java) Z 1 4711 4711 0 -1")).isTrue();
        assertThat(Liveness.isUnburied("4711 (a (Z) name) S 1 4711 4711 0 -1")).isFalse();
        assertThat(Liveness.isAlive(ProcessHandle.current())).isTrue();
    }

    @Test
    void memoryIsTheShareOfTheProcess() {
        var rollup = List.of("Rss:             1000 kB", "Pss:              640 kB");

        assertThat(ProcessMemory.figure(rollup)).hasValue(640);
        assertThat(ProcessMemory.figure(List.of("VmRSS:\t  77 kB"))).hasValue(77);
        assertThat(ProcessMemory.kilobytes(ProcessHandle.current())).isPositive();
    }
}
