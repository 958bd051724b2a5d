package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A part that is another one in all but how it is started. */
interface Decorated extends Part {

    Part part();

    @Override
    default String name() {
        return part().name();
    }

    @Override
    default List<Integer> listens() {
        return part().listens();
    }

    @Override
    default Set<String> needs() {
        return part().needs();
    }

    @Override
    default boolean answers(long pid) throws InterruptedException {
        return part().answers(pid);
    }

    @Override
    default void settle() throws IOException {
        part().settle();
    }

    @Override
    default Duration patience() {
        return part().patience();
    }

    @Override
    default String stopSignal() {
        return part().stopSignal();
    }
}
