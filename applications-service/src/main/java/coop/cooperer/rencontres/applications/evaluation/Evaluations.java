package coop.cooperer.rencontres.applications.evaluation;

import java.util.UUID;

/** Every evaluation. A lot that nobody has been assigned to has an empty one. */
interface Evaluations {

    /** The evaluation of a lot. */
    Evaluation get(UUID lot, UUID call);

    /** The same, which nobody else changes until the transaction ends. */
    Evaluation hold(UUID lot, UUID call);

    /** Stores a new evaluation, or the changes of one. */
    void save(Evaluation evaluation);
}
