package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.Answer;
import coop.cooperer.rencontres.journeys.door.Answer.UnexpectedAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Plays the steps of a story, and says of each how long it took and which facts it caused. */
final class Checkpoints {

    private final EventLog events;
    private final Consumer<String> console;
    private final Duration patience;
    private final List<String> requests = new ArrayList<>();
    private int held;

    Checkpoints(EventLog events, Consumer<String> console, Duration patience) {
        this.events = events;
        this.console = console;
        this.patience = patience;
    }

    /** Plays one step; what it throws ends the story with a line that names the step. */
    <T> T step(String name, Callable<T> play) {
        requests.clear();
        var begun = System.nanoTime();
        try {
            var result = play.call();
            var took = Duration.ofNanos(System.nanoTime() - begun);
            held++;
            var chain = events.chainOf(requests);
            console.accept(
                    "%2d  %6d ms  %s%s"
                            .formatted(
                                    held,
                                    took.toMillis(),
                                    name,
                                    chain.isEmpty() ? "" : "   [" + chain + "]"));
            return result;
        } catch (Exception failure) {
            throw new StoryBroken(held + 1, name, failure);
        }
    }

    /** The same, without a result. */
    void check(String name, Runnable play) {
        step(
                name,
                () -> {
                    play.run();
                    return held;
                });
    }

    /** Remembers an answer, so that the facts that its request caused are shown. */
    Answer note(Answer answer) {
        requests.add(answer.requestId());
        return answer;
    }

    /** Waits for what other services will have done. */
    void until(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new UnexpectedAnswer(
                        "not within %d s: %s".formatted(patience.toSeconds(), what));
            }
            LockSupport.parkNanos(Duration.ofMillis(60).toNanos());
        }
    }

    /** Goes on only if the platform says what the story expects. */
    void expect(String what, boolean holds) {
        if (!holds) {
            throw new UnexpectedAnswer("not so: " + what);
        }
    }

    int held() {
        return held;
    }

    /** A step did not hold. */
    static final class StoryBroken extends RuntimeException {

        private static final long serialVersionUID = 1;

        StoryBroken(int number, String name, Throwable cause) {
            super(
                    "Checkpoint %d did not hold: %s — %s".formatted(number, name, reason(cause)),
                    cause);
        }

        private static String reason(Throwable cause) {
            return cause.getMessage() == null ? cause.toString() : cause.getMessage();
        }
    }
}
