package coop.cooperer.rencontres.committees.committee;

import coop.cooperer.rencontres.platform.web.Actor;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks for a committee, as far as rights depend on it.
 *
 * @param seesAll the issuer and the auditor know every committee; others those they belong to
 * @param runsAll the issuer may do what the holder of the lot does
 */
public record Asker(UUID person, Set<UUID> organisations, boolean seesAll, boolean runsAll) {

    /** The caller of a request. */
    public static Asker of(Actor actor) {
        var issuer = actor.has("issuer-admin");
        return new Asker(
                actor.person(), actor.organisations(), issuer || actor.has("auditor"), issuer);
    }
}
