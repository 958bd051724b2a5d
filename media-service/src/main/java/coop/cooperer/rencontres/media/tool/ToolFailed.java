package coop.cooperer.rencontres.media.tool;

/** The tool could not make anything of a file. */
public class ToolFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    ToolFailed(String message) {
        super(message);
    }
}
