package coop.cooperer.rencontres.media.episode;

import static java.util.Locale.FRENCH;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of a sound.
 *
 * @param codec as the tool names it
 * @param loudness integrated, in LUFS
 * @param truePeak in dBTP
 * @param millis how long it really is
 * @param announcedMillis how long it says it is
 */
record Measures(
        String codec,
        int sampleRate,
        int channels,
        int kilobits,
        double loudness,
        double truePeak,
        long millis,
        long announcedMillis) {

    private static final double TOLERANCE = 1.0;
    private static final double HIGHEST_PEAK = -1.0;
    private static final int MP3_RATE = 44_100;
    private static final int MP3_KILOBITS = 128;

    /** Whether it says of itself another length than it has. */
    boolean isMisleading() {
        return Math.abs(millis - announcedMillis) > Math.max(1_000, millis / 50);
    }

    /** What is outside the limits (requirement D86), each with what was measured. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        var asked = channels == 1 ? -19.0 : -16.0;
        if (Math.abs(loudness - asked) > TOLERANCE) {
            faults.add(
                    String.format(
                            FRENCH, "intensité %.1f LUFS au lieu de %.0f ± 1", loudness, asked));
        }
        if (truePeak > HIGHEST_PEAK) {
            faults.add(
                    String.format(FRENCH, "crête vraie %.1f dBTP au lieu de -1 au plus", truePeak));
        }
        if (codec.startsWith("mp3") && sampleRate != MP3_RATE) {
            faults.add(String.format(FRENCH, "échantillonnage %d Hz au lieu de 44100", sampleRate));
        }
        if (codec.startsWith("mp3") && kilobits < MP3_KILOBITS) {
            faults.add(String.format(FRENCH, "débit %d kbit/s au lieu de 128 au moins", kilobits));
        }
        return faults;
    }
}
