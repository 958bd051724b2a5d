package coop.cooperer.rencontres.gateway.operation;

import io.vertx.core.json.JsonObject;

/** How an operation of the door went well. */
public sealed interface Outcome {

    /** What was asked for. */
    record Found(JsonObject document) implements Outcome {}

    /** Something new, and what is told of it. */
    record Created(JsonObject document) implements Outcome {}

    /** It is done, and there is nothing to tell. */
    record Done() implements Outcome {}
}
