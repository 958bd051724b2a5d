package coop.cooperer.rencontres.media.manuscript;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.file.FileStore;
import coop.cooperer.rencontres.media.file.StoredFiles;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Reads the text of a document that somebody sent. */
@ApplicationScoped
public class ReadManuscript {

    private final StoredFiles files;
    private final FileStore store;

    ReadManuscript(StoredFiles files, FileStore store) {
        this.files = files;
        this.store = store;
    }

    /**
     * The text, its structure and what is to be said of it.
     *
     * @throws Refusal {@code document-unreadable} if the file is no text, or a broken one
     */
    public Manuscript run(UUID id, Sight sight) {
        var file = QuarkusTransaction.joiningExisting().call(() -> files.get(id, sight));
        try {
            return switch (file.kind()) {
                case DOCX -> Docx.read(store.path(id));
                case ODT -> Odt.read(store.path(id));
                case JPEG, PNG, MP3, M4A ->
                        throw new Refusal(
                                ManuscriptReason.DOCUMENT_UNREADABLE, "Envoyez un DOCX ou un ODT.");
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Goes on only if the document itself says the sentence and shows the emblem of the Union.
     *
     * @throws Refusal {@code mention-absent}, with the text to paste
     */
    public void requireMention(UUID id, String sentence) {
        var document = run(id, new Sight.Everything());
        if (!document.says(sentence)) {
            throw new Refusal(
                    ManuscriptReason.MENTION_ABSENT,
                    "Collez dans le document\u00a0: « %s »".formatted(sentence));
        }
        if (!document.showsEmblem()) {
            throw new Refusal(
                    ManuscriptReason.MENTION_ABSENT,
                    "Ajoutez l’emblème de l’Union européenne, avec pour texte de"
                            + " remplacement\u00a0: « Emblème de l’Union européenne ».");
        }
    }
}
