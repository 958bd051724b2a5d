package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Takes a file into an organisation's own application. It streams through: checked by content,
 * counted, checksummed and sealed on the way; a refused one leaves nothing behind.
 */
@ApplicationScoped
class AttachFile {

    private final ReadApplications read;
    private final WriteApplication write;
    private final SealedFiles files;
    private final FileCheck check;
    private final FilesConfig config;

    AttachFile(
            ReadApplications read,
            WriteApplication write,
            SealedFiles files,
            FileCheck check,
            FilesConfig config) {
        this.read = read;
        this.write = write;
        this.files = files;
        this.check = check;
        this.config = config;
    }

    Application run(UUID id, UUID organisation, String name, InputStream body) throws IOException {
        return take(id, organisation, name, body, check::run);
    }

    /** Takes the message that an application is entered from. */
    Application message(UUID id, UUID organisation, String name, InputStream body)
            throws IOException {
        return take(id, organisation, name, body, check::message);
    }

    // Not one transaction: a slow sender must not hold a connection.
    private Application take(
            UUID id, UUID organisation, String name, InputStream body, Judgement judgement)
            throws IOException {
        requireRoom(read.one(id, organisation), name);
        var file = Ids.next();
        try {
            var arrived = arrive(file, id, name, body, judgement);
            return write.attach(id, organisation, arrived);
        } catch (IOException | RuntimeException refused) {
            files.drop(file);
            throw refused;
        }
    }

    private Attachment arrive(
            UUID file, UUID id, String name, InputStream body, Judgement judgement)
            throws IOException {
        var digest = digest();
        var counted = new Counted(body, config.megabytes());
        var kept = files.keeping(file, id, new DigestInputStream(counted, digest));
        var kind = judgement.kindOf(kept, name);
        if (counted.length() == 0) {
            throw empty();
        }
        return new Attachment(
                file, name, kind, counted.length(), HexFormat.of().formatHex(digest.digest()));
    }

    private void requireRoom(Application application, String name) {
        if (!name.matches("[^/\\\\\\p{Cntrl}]{1,150}")) {
            throw new Refusal(
                    ApplicationReason.WRONG_FILE_NAME, "Donnez au fichier un nom simple.");
        }
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

    private static Refusal empty() {
        return new Refusal(ApplicationReason.FILE_EMPTY, "Ce fichier ne contient rien.");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads a file to its end and says what it is. */
    private interface Judgement {
        String kindOf(InputStream file, String name) throws IOException;
    }

    /** Counts what passes, and stops it where a file is too large. */
    private static final class Counted extends FilterInputStream {

        private final int megabytes;
        private long length;

        Counted(InputStream body, int megabytes) {
            super(body);
            this.megabytes = megabytes;
        }

        long length() {
            return length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            var read = super.read(to, from, most);
            if (read < 0 && length == 0) {
                throw empty();
            }
            length += Math.max(read, 0);
            if (length > megabytes * 1024L * 1024L) {
                throw new Refusal(
                        ApplicationReason.FILE_TOO_LARGE,
                        "Un fichier pèse %d Mo au plus.".formatted(megabytes));
            }
            return read;
        }
    }
}
