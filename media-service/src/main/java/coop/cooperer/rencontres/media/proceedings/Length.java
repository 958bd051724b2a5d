package coop.cooperer.rencontres.media.proceedings;

/**
 * The length asked of proceedings (requirement R127) and how far they may be from it (A14).
 *
 * @param words how many words are asked for
 * @param tolerancePercent how far a text may be from it, both ways
 */
public record Length(int words, int tolerancePercent) {

    /** How a text compares with the length asked for; being outside forbids nothing by itself. */
    public enum Verdict {
        /** Below the tolerance. */
        SHORT,
        /** Within the tolerance, its bounds included. */
        WITHIN,
        /** Above the tolerance. */
        LONG
    }

    /** What is to be said of a text of so many words. */
    public Verdict of(int counted) {
        var hundredfold = 100L * counted;
        if (hundredfold < (100L - tolerancePercent) * words) {
            return Verdict.SHORT;
        }
        return hundredfold > (100L + tolerancePercent) * words ? Verdict.LONG : Verdict.WITHIN;
    }
}
