package coop.cooperer.rencontres.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir Path folder;

    @Test
    void theTailIsWhatWasSaidLast() throws IOException {
        var path = folder.resolve("media.log");
        Files.writeString(path, "first\nsecond\nthird\n");

        assertThat(new LogFile(path).tail(2)).containsExactly("second", "third");
        assertThat(new LogFile(folder.resolve("absent.log")).tail(2)).isEmpty();
    }

    @Test
    void theFormerLogIsPutAside() throws IOException {
        var path = folder.resolve("logs/media.log");
        var log = new LogFile(path);
        log.turnOver();
        Files.writeString(path, "yesterday\n");

        log.turnOver();

        assertThat(log.tail(9)).isEmpty();
        assertThat(folder.resolve("logs/media.log.1")).hasContent("yesterday\n");
    }
}
