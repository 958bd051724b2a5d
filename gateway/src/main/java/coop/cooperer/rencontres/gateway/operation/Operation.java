package coop.cooperer.rencontres.gateway.operation;

import coop.cooperer.rencontres.gateway.caller.Caller;
import io.vertx.ext.web.RoutingContext;

/** Something that a person may ask of the door. It may block. */
public interface Operation {

    /**
     * Does it.
     *
     * @throws coop.cooperer.rencontres.gateway.problem.Refused when it cannot be done
     */
    Outcome run(RoutingContext context, Caller.Person person);
}
