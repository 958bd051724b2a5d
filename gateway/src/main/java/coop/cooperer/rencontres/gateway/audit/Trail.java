package coop.cooperer.rencontres.gateway.audit;

import coop.cooperer.rencontres.gateway.caller.Caller;
import coop.cooperer.rencontres.gateway.proxy.Reading;
import coop.cooperer.rencontres.gateway.proxy.Service;
import coop.cooperer.rencontres.gateway.proxy.ServiceReads;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the parts of the audit trail together, page by page. */
@ApplicationScoped
class Trail {

    private static final String DOOR = "gateway";

    private final ServiceReads reads;
    private final Acts acts;
    private final Vertx vertx;

    Trail(ServiceReads reads, Acts acts, Vertx vertx) {
        this.reads = reads;
        this.acts = acts;
        this.vertx = vertx;
    }

    /** A part of the trail; {@code missing} names the services that did not answer. */
    record Page(List<JsonObject> items, Optional<Place> next, List<String> missing) {}

    /** An entry and where it stands. */
    private record Placed(Place place, JsonObject entry) {}

    /** What was recorded after {@code after}, which is to say before it in time. */
    Future<Page> read(
            Question question,
            Optional<Place> after,
            int limit,
            Caller caller,
            HttpServerRequest request) {
        var parts = new TreeMap<String, Future<Reading>>();
        for (var service : Service.values()) {
            var address =
                    "/api/v1/audit?" + question.query(mark(after, service.label()), limit + 1);
            parts.put(service.label(), reads.read(service, address, caller, request));
        }
        parts.put(
                DOOR,
                vertx.executeBlocking(
                        () -> new Reading.Found(acts.read(question, mark(after, DOOR), limit + 1)),
                        false));
        return Future.join(List.copyOf(parts.values())).map(all -> page(parts, limit));
    }

    private static Optional<String> mark(Optional<Place> after, String service) {
        return after.map(place -> place.markFor(service));
    }

    private static Page page(Map<String, Future<Reading>> parts, int limit) {
        var found = new ArrayList<Placed>();
        var missing = new ArrayList<String>();
        parts.forEach(
                (service, part) -> {
                    if (part.result() instanceof Reading.Found(JsonArray entries)) {
                        entries.stream()
                                .map(JsonObject.class::cast)
                                .forEach(entry -> found.add(placed(service, entry)));
                    } else {
                        missing.add(service);
                    }
                });
        found.sort((one, other) -> Place.LATEST_FIRST.compare(one.place(), other.place()));
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page(
                shown.stream().map(Placed::entry).toList(),
                found.size() > limit ? Optional.of(shown.getLast().place()) : Optional.empty(),
                missing);
    }

    private static Placed placed(String service, JsonObject entry) {
        var named = new LinkedHashMap<String, Object>();
        named.put("service", service);
        entry.forEach(field -> named.put(field.getKey(), field.getValue()));
        return new Placed(Place.of(service, entry), new JsonObject(named));
    }
}
