package coop.cooperer.rencontres.local;

import coop.cooperer.rencontres.local.supervision.LogFile;
import java.io.File;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A log that another process writes, printed here as it grows. */
final class Following {

    private final Path file;
    private long printed;

    Following(Path file) {
        this.file = file;
    }

    /** Begins a new log. */
    File fresh() throws IOException {
        new LogFile(file).turnOver();
        return file.toFile();
    }

    /** Prints what has come since the last call. */
    void print() throws IOException {
        try (var channel = FileChannel.open(file).position(printed);
                var content = Channels.newInputStream(channel)) {
            printed += content.transferTo(System.out);
        }
        System.out.flush();
    }
}
