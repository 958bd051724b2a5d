package coop.cooperer.rencontres.applications.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NafTest {

    @Test
    @Acceptance("D24")
    void aCodeTypedPlainlyIsStoredWithItsPoint() {
        assertThat(Naf.of("9003a").code()).isEqualTo("90.03A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "90.03", "9003AB", "A90.03"})
    void whatIsNoCodeIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Naf.of(typed));
    }
}
