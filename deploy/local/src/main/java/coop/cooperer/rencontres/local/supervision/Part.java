package coop.cooperer.rencontres.local.supervision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** One process of the platform: what it needs, how it starts, and when it may be called ready. */
public interface Part {

    String name();

    /** Every port it listens on; the first is the one people know. */
    List<Integer> listens();

    /** The names of the parts that must be ready first. */
    default Set<String> needs() {
        return Set.of();
    }

    /**
     * Makes ready what the process needs on disk and says how it is started.
     *
     * @param log where long preparations write what they do
     */
    Command prepare(Path log) throws IOException, InterruptedException;

    /** Called once the process runs, again and again until it says yes. */
    boolean answers(long pid) throws InterruptedException;

    /** What remains to be done between the first answer and being ready for the others. */
    default void settle() throws IOException {}

    /** How long a start may take on a slow and busy machine. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /** Called after a start that failed: gives up what is optional, if there is something left. */
    default boolean simplify() {
        return false;
    }

    /** How long it may take to end in good order. */
    default Duration stopPatience() {
        return Duration.ofSeconds(25);
    }

    /** The signal that asks it to stop in good order. */
    default String stopSignal() {
        return "TERM";
    }
}
