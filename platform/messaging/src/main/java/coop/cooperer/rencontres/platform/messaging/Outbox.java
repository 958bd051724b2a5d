package coop.cooperer.rencontres.platform.messaging;

import coop.cooperer.rencontres.contracts.Event;

/** Where a use case leaves the facts that others must hear (requirement D111). */
public interface Outbox {

    /**
     * Stores a fact in the running transaction: it is told if and only if the transaction commits,
     * at least once, in the order of its subject.
     *
     * @throws jakarta.transaction.TransactionalException without a running transaction
     */
    void append(Event event);
}
