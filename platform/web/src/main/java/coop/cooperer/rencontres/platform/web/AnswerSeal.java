package coop.cooperer.rencontres.platform.web;

/**
 * Hides the answers that are kept for repetition from whoever reads the database. A service that
 * keeps secrets has one such bean; all others keep answers as they are.
 */
public interface AnswerSeal {

    /** What is kept instead of this answer. */
    String seal(String answer);

    /** The answer that is kept so. */
    String unseal(String kept);
}
