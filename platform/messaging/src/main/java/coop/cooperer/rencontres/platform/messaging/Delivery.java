package coop.cooperer.rencontres.platform.messaging;

import coop.cooperer.rencontres.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * One fact as it arrives.
 *
 * @param event what happened
 * @param id the same over every repetition (CloudEvents {@code id})
 * @param source the service that says so (CloudEvents {@code source})
 * @param sequence position among the facts of this subject and source, from 1, without gaps
 * @param time when it was stored by its producer, in real time
 * @param correlation the request that all this began with
 * @param <E> the events of the topic
 */
public record Delivery<E extends Event>(
        E event, UUID id, String source, long sequence, Instant time, String correlation) {}
