package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Command;
import coop.cooperer.rencontres.local.supervision.Part;
import java.io.IOException;
import java.nio.file.Path;

/** A part that compiles as fully as in its container: slow to start, made to be measured. */
record ForLoad(Part part) implements Decorated {

    @Override
    public Command prepare(Path log) throws IOException, InterruptedException {
        return part.prepare(log).withoutOption(Jvm.FIRST_COMPILER_ONLY);
    }
}
