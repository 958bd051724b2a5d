package coop.cooperer.rencontres.applications.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"73282932000074", "732 829 320 00074", "35600000000048", "35600000009075"})
    @Acceptance("D21")
    void aTrueNumberIsAccepted(String typed) {
        assertThat(Siret.of(typed).digits()).hasSize(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "7328293200007", "73282932O00074", ""})
    @Acceptance("D21")
    void aWrongNumberIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Siret.of(typed))
                .extracting(Refusal::reason)
                .isEqualTo(OrganisationReason.INVALID_SIRET);
    }

    @Test
    @Acceptance("D22")
    void itIsShownInGroups() {
        assertThat(Siret.of("73282932000074").shown()).isEqualTo("732 829 320 00074");
    }
}
