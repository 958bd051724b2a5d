package coop.cooperer.rencontres.media.lot;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.LotKind;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LotTest {

    @ParameterizedTest
    @CsvSource({"PHOTOGRAPHY,PHOTO_COVERAGE", "AUDIO,EPISODE", "PROCEEDINGS,PROCEEDINGS"})
    void aLotOfMediaDeliversItsKind(LotKind lot, DeliverableKind kind) {
        assertThat(lot(lot).delivers()).contains(kind);
    }

    @ParameterizedTest
    @EnumSource(value = LotKind.class, names = "SEMINAR_SUPPORT")
    void theSupportOfASeminarDeliversNothingHere(LotKind kind) {
        assertThat(lot(kind).delivers()).isEmpty();
    }

    private static Lot lot(LotKind kind) {
        return new Lot(UUID.randomUUID(), UUID.randomUUID(), kind);
    }
}
