package coop.cooperer.rencontres.media.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawPeaksTest {

    @TempDir Path folder;

    @Test
    void theLoudestOfEachPartIsKept() throws IOException {
        var samples = new byte[4_000];
        samples[5] = 64;
        samples[3_999] = -128;

        var peaks = DrawPeaks.peaks(Files.write(folder.resolve("sound"), samples));

        assertThat(peaks).hasSize(400).startsWith(50, 0).endsWith(0, 100);
    }

    @Test
    void aSoundOfAFewSamplesHasAsManyParts() throws IOException {
        var peaks = DrawPeaks.peaks(Files.write(folder.resolve("sound"), new byte[] {0, 127, 0}));

        assertThat(peaks).containsExactly(0, 99, 0);
    }
}
