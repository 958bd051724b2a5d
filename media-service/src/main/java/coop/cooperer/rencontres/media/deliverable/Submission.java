package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.proceedings.Words;
import java.time.Instant;

/**
 * One version of a text as it was handed in, with its words counted; it never changes.
 *
 * @param number counts the versions of the deliverable, from 1
 */
public record Submission(int number, String title, String text, int words, Instant at) {

    static Submission first(String title, String text, Instant at) {
        return new Submission(1, title, text, Words.in(text), at);
    }

    Submission next(String title, String text, Instant at) {
        return new Submission(number + 1, title, text, Words.in(text), at);
    }
}
