package coop.cooperer.rencontres.local.supervision;

import java.io.Serial;

/** What keeps the platform from working; the message is the one line that says what to do. */
public final class Trouble extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    public Trouble(String line) {
        super(line);
    }

    public Trouble(String line, Throwable cause) {
        super(line, cause);
    }
}
