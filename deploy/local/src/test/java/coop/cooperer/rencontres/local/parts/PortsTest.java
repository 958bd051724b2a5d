package coop.cooperer.rencontres.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.local.supervision.Trouble;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void allPortsMoveTogether() {
        var ports = Ports.from(Map.of("RENCONTRES_PORT_OFFSET", "1000"));

        assertThat(ports.url("gateway")).isEqualTo("http://localhost:9080");
        assertThat(ports.of("postgresql")).isEqualTo(16432);
    }

    @Test
    void anOffsetThatLeavesNoPortsIsRefusedInOneLine() {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> Ports.from(Map.of("RENCONTRES_PORT_OFFSET", "60000")))
                .withMessageContaining("RENCONTRES_PORT_OFFSET");
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> Ports.from(Map.of("RENCONTRES_PORT_OFFSET", "ten")))
                .withMessageContaining("ten");
    }
}
