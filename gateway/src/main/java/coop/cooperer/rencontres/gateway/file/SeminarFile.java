package coop.cooperer.rencontres.gateway.file;

import coop.cooperer.rencontres.gateway.proxy.Reading;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The file of a seminar while it is put together: its parts, and what could not be had. */
final class SeminarFile {

    private final JsonObject parts = new JsonObject();
    private final JsonArray missing = new JsonArray();
    private final JsonArray withheld = new JsonArray();

    void add(String name, Reading reading) {
        switch (reading) {
            case Reading.Found(var json) -> parts.put(name, json);
            case Reading.Withheld refused -> withheld.add(name);
            case Reading.Missing absent -> missing.add(name);
        }
    }

    JsonObject document() {
        return parts.copy().put("missing", missing).put("withheld", withheld);
    }
}
