package coop.cooperer.rencontres.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

/**
 * Everything that was sent, one file a recipient, so that a restart of the server loses nothing.
 */
final class Mailbox {

    private static final String EXTENSION = ".eml";

    /**
     * When it came in milliseconds, and which one of that millisecond; sorts as it was received.
     */
    private static final Pattern ID = Pattern.compile("(\\d{13})-(\\d{3})");

    private final Path folder;
    private final ConcurrentSkipListMap<String, Letter> letters =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    private Mailbox(Path folder) {
        this.folder = folder;
    }

    static Mailbox open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var mailbox = new Mailbox(folder);
        try (var files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (var file : files) {
                var id = file.getFileName().toString().replace(EXTENSION, "");
                mailbox.remember(id, Files.readAllBytes(file));
            }
        }
        return mailbox;
    }

    /** Keeps a mail; when this returns, it is on disk. */
    synchronized Letter keep(byte[] source, Instant receivedAt) {
        var id = freeId(receivedAt);
        try {
            var draft = folder.resolve(id + ".draft");
            Files.write(draft, source);
            Files.move(draft, file(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return remember(id, source);
    }

    /** Newest first. */
    List<Letter> letters() {
        return List.copyOf(letters.values());
    }

    List<Letter> lettersTo(String address) {
        return letters.values().stream().filter(letter -> letter.isTo(address)).toList();
    }

    Optional<Letter> letter(String id) {
        return Optional.ofNullable(letters.get(id));
    }

    /** As it came; what is not UTF-8 in it is replaced, since it is shown to people. */
    String source(Letter letter) throws IOException {
        return new String(Files.readAllBytes(file(letter.id())), StandardCharsets.UTF_8);
    }

    synchronized void empty() throws IOException {
        for (var id : letters.keySet()) {
            Files.deleteIfExists(file(id));
            letters.remove(id);
        }
    }

    private String freeId(Instant receivedAt) {
        var millisecond = receivedAt.toEpochMilli();
        for (var number = 0; ; number++) {
            var id = "%013d-%03d".formatted(millisecond + number / 1000, number % 1000);
            if (!letters.containsKey(id)) {
                return id;
            }
        }
    }

    private Letter remember(String id, byte[] source) {
        var parts = ID.matcher(id);
        var receivedAt =
                parts.matches()
                        ? Instant.ofEpochMilli(Long.parseLong(parts.group(1)))
                        : Instant.EPOCH;
        var letter = Letter.read(id, receivedAt, source);
        letters.put(id, letter);
        return letter;
    }

    private Path file(String id) {
        return folder.resolve(id + EXTENSION);
    }
}
