package coop.cooperer.rencontres.media.access;

import coop.cooperer.rencontres.platform.web.Actor;
import java.util.UUID;

/** Which deliverables a caller may know about; the others are unknown, not forbidden. */
public sealed interface Sight {
    /** All of them: the issuer's administrators and the auditor. */
    record Everything() implements Sight {}

    /** Those that the issuer accepted: the observer of the funder (requirement D44). */
    record Accepted() implements Sight {}

    /** Those that are public: partner systems. */
    record Published() implements Sight {}

    /** Those that an organisation owes. */
    record Own(UUID provider) implements Sight {}

    /** What the caller may read. */
    static Sight of(Actor actor) {
        if (actor.has("issuer-admin") || actor.has("auditor")) {
            return new Everything();
        }
        if (actor.has("funder-observer")) {
            return new Accepted();
        }
        return actor.has("media:read") ? new Published() : new Own(actor.organisation());
    }

    /** What the caller may deliver. */
    static Sight ofDeliverer(Actor actor) {
        return actor.has("issuer-admin") ? new Everything() : new Own(actor.organisation());
    }
}
