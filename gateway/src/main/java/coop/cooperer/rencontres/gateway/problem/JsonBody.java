package coop.cooperer.rencontres.gateway.problem;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;

/** The JSON object that a request to the door itself brings, in UTF-8 as JSON is (RFC 8259). */
public final class JsonBody {

    private JsonBody() {}

    /**
     * Reads it.
     *
     * @throws Refused {@code malformed-json} when there is none
     */
    public static JsonObject of(RoutingContext context) {
        var bytes = context.body().buffer();
        try {
            return new JsonObject(bytes == null ? "" : bytes.toString(StandardCharsets.UTF_8));
        } catch (DecodeException unreadable) {
            throw new Refused(Problem.MALFORMED_JSON);
        }
    }
}
