package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Command;
import coop.cooperer.rencontres.local.supervision.LogFile;
import coop.cooperer.rencontres.local.supervision.Stopping;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.nio.file.Path;

/** A program that runs to its end before a part can start. */
final class Preparation {

    private static final int LINES_SHOWN = 12;

    private Preparation() {}

    /** Throws a {@link Trouble} when it fails; takes it along when the launcher stops. */
    static void run(String part, Command command, Path log)
            throws IOException, InterruptedException {
        var process =
                command.builder()
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        try {
            if (process.waitFor() != 0) {
                throw new Trouble(
                        "%s could not be prepared; the log %s ends with:%n    %s"
                                .formatted(
                                        part,
                                        log,
                                        String.join(
                                                System.lineSeparator() + "    ",
                                                new LogFile(log).tail(LINES_SHOWN))));
            }
        } finally {
            if (process.isAlive()) {
                Stopping.kill(process.toHandle());
            }
        }
    }
}
