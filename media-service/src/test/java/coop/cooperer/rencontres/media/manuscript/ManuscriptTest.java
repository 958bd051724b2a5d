package coop.cooperer.rencontres.media.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.media.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManuscriptTest {

    private static final String EMBLEM = "Emblème de l’Union européenne";

    @TempDir Path folder;

    @Test
    void whatStandsAtTheFootOfADocxIsSaidButNotCounted() throws IOException {
        isSaidAndNotCounted(Docx.read(written(Documents.footedDocx("Action cofinancée", EMBLEM))));
    }

    @Test
    void whatStandsAtTheFootOfAnOdtIsSaidButNotCounted() throws IOException {
        isSaidAndNotCounted(Odt.read(written(Documents.footedOdt("Action cofinancée", EMBLEM))));
    }

    @Test
    void aDocumentWhosePicturesAreOthersIsToldToLackTheEmblem() throws IOException {
        var docx = Docx.read(written(Documents.footedDocx("Pied", "Un logo")));

        assertThat(docx.showsEmblem()).isFalse();
        assertThat(docx.findings()).anyMatch(it -> it.contains("emblème"));
    }

    private static void isSaidAndNotCounted(Manuscript read) {
        assertThat(read.says("action cofinancée")).isTrue();
        assertThat(read.words()).containsEntry(Part.BODY, 2).containsEntry(Part.FOOTERS, 2);
        assertThat(read.body()).isEqualTo("Deux mots");
        assertThat(read.showsEmblem()).isTrue();
        assertThat(read.findings()).noneMatch(it -> it.contains("emblème"));
    }

    private Path written(byte[] document) throws IOException {
        return Files.write(folder.resolve("document"), document);
    }
}
