package coop.cooperer.rencontres.media.proceedings;

import java.util.List;

/** What whoever pays for a call asks to be said wherever the action shows itself (D39). */
public record Publicity(String sentence, List<Funder> funders) {

    /** Keeps the funders as they are. */
    public Publicity {
        funders = List.copyOf(funders);
    }

    /** One of those who pay. */
    public record Funder(String name) {}
}
