package coop.cooperer.rencontres.gateway.file;

import coop.cooperer.rencontres.gateway.caller.Admission;
import coop.cooperer.rencontres.gateway.caller.Caller;
import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import coop.cooperer.rencontres.gateway.proxy.Reading;
import coop.cooperer.rencontres.gateway.proxy.Service;
import coop.cooperer.rencontres.gateway.proxy.ServiceReads;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a seminar's whole file at once, from all who know something of it. */
@ApplicationScoped
class SeminarFileRoutes {

    private static final String UUID = "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";

    private final Admission admission;
    private final ServiceReads reads;
    private final Problems problems;

    SeminarFileRoutes(Admission admission, ServiceReads reads, Problems problems) {
        this.admission = admission;
        this.reads = reads;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.getWithRegex("/api/v1/seminars/(?<id>" + UUID + ")/file")
                .order(15)
                .handler(context -> admission.admit(context, caller -> tell(context, caller)));
    }

    private void tell(RoutingContext context, Caller caller) {
        var id = context.pathParam("id");
        var readings = readings(id, caller, context.request());
        Future.join(List.copyOf(readings.values()))
                .onSuccess(all -> answer(context, readings))
                .onFailure(failure -> problems.send(context, failure));
    }

    private Map<String, Future<Reading>> readings(
            String id, Caller caller, HttpServerRequest request) {
        var seminar = "/api/v1/seminars/" + id;
        var readings = new LinkedHashMap<String, Future<Reading>>();
        readings.put("seminar", reads.read(Service.SEMINARS, seminar, caller, request));
        for (var part : List.of("tasks", "programme", "programmes", "gauge", "registrations")) {
            readings.put(part, reads.read(Service.SEMINARS, seminar + "/" + part, caller, request));
        }
        var committees = "/api/v1/committees?seminar=" + id;
        readings.put(
                "committees",
                reads.read(Service.COMMITTEES, committees, caller, request)
                        .compose(found -> withDecisions(found, caller, request)));
        readings.put(
                "deliverables",
                reads.read(
                        Service.MEDIA,
                        "/api/v1/media/deliverables?seminar=" + id,
                        caller,
                        request));
        return readings;
    }

    /** Each committee with what it has decided, which is another read. */
    private Future<Reading> withDecisions(
            Reading committees, Caller caller, HttpServerRequest request) {
        if (!(committees instanceof Reading.Found(JsonObject page))) {
            return Future.succeededFuture(committees);
        }
        var items = page.getJsonArray("items", new JsonArray());
        var decisions =
                items.stream()
                        .map(JsonObject.class::cast)
                        .map(committee -> addDecisions(committee, caller, request))
                        .toList();
        return Future.join(decisions).map(all -> committees);
    }

    private Future<Reading> addDecisions(
            JsonObject committee, Caller caller, HttpServerRequest request) {
        var address = "/api/v1/committees/" + committee.getString("id") + "/decisions";
        return reads.read(Service.COMMITTEES, address, caller, request)
                .onSuccess(
                        reading -> {
                            switch (reading) {
                                case Reading.Found(var json) -> committee.put("decisions", json);
                                case Reading.Withheld refused ->
                                        committee.put("decisionsWithheld", true);
                                case Reading.Missing absent ->
                                        committee.put("decisionsMissing", true);
                            }
                        });
    }

    private void answer(RoutingContext context, Map<String, Future<Reading>> readings) {
        if (result(readings, "seminar") instanceof Reading.Withheld) {
            problems.send(context, Problem.UNKNOWN_SEMINAR);
            return;
        }
        var file = new SeminarFile();
        readings.forEach((name, reading) -> file.add(name, reading.result()));
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(file.document().toBuffer());
    }

    private static Reading result(Map<String, Future<Reading>> readings, String name) {
        return Objects.requireNonNull(readings.get(name)).result();
    }
}
