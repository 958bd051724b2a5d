package coop.cooperer.rencontres.media.proceedings;

import java.util.regex.Pattern;

/**
 * The one rule by which words are counted (requirement D92): a word is a run of letters or digits,
 * joined by apostrophe, straight or typographic, or by hyphen; lone punctuation does not count.
 *
 * <p>An accent that is written as a character of its own belongs to its letter, and the soft and
 * the non-breaking hyphen are hyphens.
 */
public final class Words {

    private static final String RUN = "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}]*+";
    private static final String JOINT = "['\u2019\\-\u2010\u2011\u00AD]";

    // Possessive, so that the longest chain of short runs costs neither time nor stack.
    private static final Pattern WORD = Pattern.compile(RUN + "(?:" + JOINT + RUN + ")*+");

    private Words() {}

    /** How many words the text has. */
    public static int in(String text) {
        return Math.toIntExact(WORD.matcher(text).results().count());
    }
}
