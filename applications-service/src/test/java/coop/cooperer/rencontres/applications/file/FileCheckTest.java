package coop.cooperer.rencontres.applications.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FileCheckTest {

    private final FileCheck check = new FileCheck(5_000_000);

    @Test
    void anExecutableNamedPdfIsRefused() {
        var executable = new byte[200];
        executable[0] = 'M';
        executable[1] = 'Z';

        assertRefused(executable, "offre.pdf", FileReason.FILE_KIND_REFUSED);
        assertRefused(
                new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0},
                "offre.pdf",
                FileReason.FILE_KIND_REFUSED);
    }

    @Test
    void aPdfIsTakenForWhatItIs() throws IOException {
        assertThat(check.run(new ByteArrayInputStream(SampleFiles.pdf(1_000)), "sans-extension"))
                .isEqualTo("application/pdf");
    }

    @Test
    void aPdfThatUnfoldsWithoutEndIsRefused() {
        assertRefused(SampleFiles.pdf(6_000_000), "bombe.pdf", FileReason.FILE_UNFOLDS_WITHOUT_END);
    }

    @Test
    void severalSmallStreamsThatUnfoldTogetherAreRefusedToo() {
        assertRefused(
                SampleFiles.pdf(2_000_000, 2_000_000, 2_000_000),
                "bombe.pdf",
                FileReason.FILE_UNFOLDS_WITHOUT_END);
    }

    @Test
    void aDocumentOfAWordProcessorIsRecognised() throws IOException {
        assertThat(check.run(new ByteArrayInputStream(SampleFiles.docx()), "offre.docx"))
                .contains("wordprocessingml");
    }

    @Test
    void anArchiveNamedLikeADocumentIsRefused() throws IOException {
        assertRefused(SampleFiles.zip("virus.exe"), "offre.docx", FileReason.FILE_KIND_REFUSED);
    }

    private void assertRefused(byte[] content, String name, FileReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check.run(new ByteArrayInputStream(content), name))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
