package coop.cooperer.rencontres.applications.file;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfStreamsTest {

    private static final int MOST = 1_000_000;
    private static final byte[] BOMB = SampleFiles.pdf(MOST + 1);

    @ParameterizedTest
    @ValueSource(ints = {0, 65_490, 65_491, 65_492, 65_493, 65_494, 65_495, 65_496, 65_497, 65_500})
    void aStreamIsFoundWhereverItBegins(int before) {
        assertBomb(joined(new byte[before], BOMB));
    }

    @Test
    void aStreamIsFoundBehindOneThatIsBroken() {
        assertBomb(joined(ascii("stream\r\n"), new byte[] {0x78, (byte) 0x9c, -1, -1}, BOMB));
    }

    @Test
    void aStreamThatWantsADictionaryEndsThere() {
        var wanting = joined(ascii("stream\n"), new byte[] {0x78, (byte) 0xbb, 1, 2, 3, 4, 5});

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(wanting));
        assertBomb(joined(wanting, BOMB));
    }

    @Test
    void aStreamThatIsCutEndsWithItsDocument() {
        assertThatNoException()
                .isThrownBy(() -> read(joined(ascii("stream\n"), new byte[] {0x78, (byte) 0x9c})));
        assertThatNoException().isThrownBy(() -> read(ascii("stream\r")));
        assertThatNoException().isThrownBy(() -> read(ascii("strea")));
    }

    private static void assertBomb(byte[] document) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(document))
                .extracting(Refusal::reason)
                .isEqualTo(FileReason.FILE_UNFOLDS_WITHOUT_END);
    }

    private static void read(byte[] document) throws IOException {
        new PdfStreams(new ByteArrayInputStream(document), MOST).read();
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
