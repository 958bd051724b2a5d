package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.file.FilesConfig;
import coop.cooperer.rencontres.applications.file.JudgeFile;
import coop.cooperer.rencontres.applications.file.JudgedFile;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Takes a file into an organisation's own application. It streams through: checked by content,
 * counted, checksummed and sealed on the way; a refused one leaves nothing behind.
 */
@ApplicationScoped
class AttachFile {

    private final ReadApplications read;
    private final WriteApplication write;
    private final SealedFiles files;
    private final JudgeFile judge;
    private final FilesConfig config;

    AttachFile(
            ReadApplications read,
            WriteApplication write,
            SealedFiles files,
            JudgeFile judge,
            FilesConfig config) {
        this.read = read;
        this.write = write;
        this.files = files;
        this.judge = judge;
        this.config = config;
    }

    Application run(UUID id, UUID organisation, String name, InputStream body) throws IOException {
        return take(id, organisation, name, body, judge::run);
    }

    /** Takes the message that an application is entered from. */
    Application message(UUID id, UUID organisation, String name, InputStream body)
            throws IOException {
        return take(id, organisation, name, body, judge::message);
    }

    // Not one transaction: a slow sender must not hold a connection.
    private Application take(
            UUID id, UUID organisation, String name, InputStream body, Judgement judgement)
            throws IOException {
        requireRoom(read.one(id, organisation), name);
        var file = Ids.next();
        try {
            var judged =
                    judgement.run(
                            body, name, config.megabytes(), it -> files.keeping(file, id, it));
            return write.attach(
                    id,
                    organisation,
                    new Attachment(
                            file, name, judged.mediaType(), judged.size(), judged.checksum()));
        } catch (IOException | RuntimeException refused) {
            files.drop(file);
            throw refused;
        }
    }

    private void requireRoom(Application application, String name) {
        judge.requireName(name);
        var others =
                application.content().files().stream()
                        .filter(it -> !it.name().equals(name))
                        .count();
        if (others >= config.count()) {
            throw new Refusal(
                    ApplicationReason.TOO_MANY_FILES,
                    "Une candidature compte %d fichiers au plus.".formatted(config.count()));
        }
    }

    /** Reads a file to its end and says what it is. */
    private interface Judgement {
        JudgedFile run(
                InputStream body, String name, int megabytes, UnaryOperator<InputStream> keeping)
                throws IOException;
    }
}
