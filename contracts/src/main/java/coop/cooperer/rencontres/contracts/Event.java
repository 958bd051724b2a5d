package coop.cooperer.rencontres.contracts;

import java.util.UUID;

/**
 * A fact that has happened and that other services may hear.
 *
 * <p>Its components are identifiers, enumerated states, instants, dates and primitives only
 * (requirement D110); one marked {@code @Nullable} may be absent. It travels as the {@code data} of
 * a CloudEvent whose {@code type} is {@code coop.cooperer.rencontres.<simple name>.v1}.
 */
public sealed interface Event
        permits ApplicationsEvent, SeminarsEvent, CommitteesEvent, MediaEvent {

    /** The object the fact is about; events of one subject and one producer keep their order. */
    UUID subject();
}
