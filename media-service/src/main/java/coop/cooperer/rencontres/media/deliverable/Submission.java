package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.proceedings.Words;
import java.time.Instant;

/**
 * One version as it was handed in, a text or a list of pieces with their checksums; it never
 * changes.
 *
 * @param number counts the versions of the deliverable, from 1
 * @param words how many the text has; none for pieces
 */
public record Submission(int number, String title, String text, int words, Instant at) {

    static Submission ofText(int number, String title, String text, Instant at) {
        return new Submission(number, title, text, Words.in(text), at);
    }

    static Submission ofPieces(int number, Manifest manifest, Instant at) {
        return new Submission(number, manifest.title(), manifest.text(), 0, at);
    }
}
