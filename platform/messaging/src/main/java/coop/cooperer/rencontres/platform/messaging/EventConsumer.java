package coop.cooperer.rencontres.platform.messaging;

import coop.cooperer.rencontres.contracts.Event;

/**
 * Hears the facts of one topic.
 *
 * <p>An application-scoped bean that implements it is found by itself; its type argument, the
 * sealed interface of the topic, says what it hears. Its class name is its name in the inbox:
 * renaming it makes it hear everything again.
 *
 * @param <E> the events of the topic
 */
public interface EventConsumer<E extends Event> {

    /**
     * Takes one fact, once, inside the transaction that also remembers that it was taken.
     *
     * <p>An exception undoes the effect. While the database or the broker is away the delivery is
     * repeated for ever; a delivery that fails by itself goes to the dead letters of the service.
     */
    void on(Delivery<E> delivery);
}
