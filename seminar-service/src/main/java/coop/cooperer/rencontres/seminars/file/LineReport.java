package coop.cooperer.rencontres.seminars.file;

/**
 * What became of a line of a file.
 *
 * @param name whom or what it names; empty if that cannot be read
 * @param message why it was refused; empty otherwise
 */
public record LineReport(long line, String name, Outcome outcome, String message) {

    /** What became of it. */
    public enum Outcome {
        ADDED,
        REFUSED
    }

    /** The line did what it says. */
    public static LineReport added(LinesFile.Line line, String name) {
        return new LineReport(line.number(), name, Outcome.ADDED, "");
    }

    /** The line did nothing. */
    public static LineReport refused(LinesFile.Line line, String name, String message) {
        return new LineReport(line.number(), name, Outcome.REFUSED, message);
    }
}
