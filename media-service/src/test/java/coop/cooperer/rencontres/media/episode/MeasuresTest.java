package coop.cooperer.rencontres.media.episode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasuresTest {

    @Test
    void aStereoSoundMayBeOneUnitFromMinus16() {
        assertThat(stereo(-15.0, -1.0).faults()).isEmpty();
        assertThat(stereo(-17.0, -1.0).faults()).isEmpty();
        assertThat(stereo(-17.1, -1.0).faults())
                .containsExactly("intensité -17,1 LUFS au lieu de -16 ± 1");
    }

    @Test
    void aMonoSoundIsAskedForMinus19() {
        var mono = new Measures("mp3", 44_100, 1, 128, -19, -3, 300_000, 300_000);

        assertThat(mono.faults()).isEmpty();
    }

    @Test
    void eachFaultIsToldWithItsMeasure() {
        var poor = new Measures("mp3", 22_050, 2, 96, -16, -0.4, 300_000, 300_000);

        assertThat(poor.faults())
                .containsExactly(
                        "crête vraie -0,4 dBTP au lieu de -1 au plus",
                        "échantillonnage 22050 Hz au lieu de 44100",
                        "débit 96 kbit/s au lieu de 128 au moins");
    }

    @Test
    void aLengthThatIsRoundedIsNoLie() {
        assertThat(new Measures("mp3", 44_100, 2, 128, -16, -1, 300_000, 304_000).isMisleading())
                .isFalse();
        assertThat(new Measures("mp3", 44_100, 2, 128, -16, -1, 300_000, 600_000).isMisleading())
                .isTrue();
    }

    private static Measures stereo(double loudness, double truePeak) {
        return new Measures("mp3", 44_100, 2, 128, loudness, truePeak, 300_000, 300_000);
    }
}
