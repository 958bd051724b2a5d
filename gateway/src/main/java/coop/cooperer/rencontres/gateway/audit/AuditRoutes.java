package coop.cooperer.rencontres.gateway.audit;

import coop.cooperer.rencontres.gateway.caller.Admission;
import coop.cooperer.rencontres.gateway.caller.Caller;
import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import coop.cooperer.rencontres.gateway.problem.Refused;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The audit trail over HTTP: a page at a time, or whole as a sheet. */
@ApplicationScoped
class AuditRoutes {

    private static final List<String> READERS = List.of("auditor", "issuer-admin");
    private static final int MOST = 400;

    private final Admission admission;
    private final Trail trail;
    private final Problems problems;

    AuditRoutes(Admission admission, Trail trail, Problems problems) {
        this.admission = admission;
        this.trail = trail;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.get("/api/v1/audit")
                .order(15)
                .handler(
                        context ->
                                admission.admitPerson(
                                        context, READERS, person -> page(context, person)));
        router.get("/api/v1/audit/export")
                .order(15)
                .handler(
                        context ->
                                admission.admitPerson(
                                        context, READERS, person -> export(context, person)));
    }

    private void page(RoutingContext context, Caller caller) {
        try {
            var question = Question.of(context.queryParams());
            trail.read(question, after(context), limit(context), caller, context.request())
                    .onSuccess(page -> send(context, page))
                    .onFailure(failure -> problems.send(context, failure));
        } catch (Refused wrong) {
            problems.send(context, wrong);
        }
    }

    private static void send(RoutingContext context, Trail.Page page) {
        var document = new JsonObject().put("items", new JsonArray(List.copyOf(page.items())));
        page.next()
                .map(Place::cursor)
                .ifPresent(
                        cursor -> {
                            document.put("next", cursor);
                            context.response().putHeader("Link", link(context, cursor));
                        });
        document.put("missing", new JsonArray(page.missing()));
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(document.toBuffer());
    }

    private static String link(RoutingContext context, String cursor) {
        var others =
                context.request().query() == null
                        ? ""
                        : context.request().query().replaceAll("(^|&)after=[^&]*", "") + "&";
        return "</api/v1/audit?" + others + "after=" + cursor + ">; rel=\"next\"";
    }

    private void export(RoutingContext context, Caller caller) {
        try {
            var question = Question.of(context.queryParams());
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                    .putHeader("Content-Disposition", "attachment; filename=\"audit.csv\"")
                    .setChunked(true);
            context.response()
                    .write(Sheet.head())
                    .compose(
                            begun ->
                                    rows(
                                            context,
                                            question,
                                            Optional.empty(),
                                            caller,
                                            new TreeSet<>()))
                    .compose(missing -> context.response().end(Sheet.missing(List.copyOf(missing))))
                    // Half a sheet must not look like a whole one.
                    .onFailure(failure -> context.request().connection().close());
        } catch (Refused wrong) {
            problems.send(context, wrong);
        }
    }

    private Future<Set<String>> rows(
            RoutingContext context,
            Question question,
            Optional<Place> after,
            Caller caller,
            Set<String> missing) {
        return trail.read(question, after, MOST, caller, context.request())
                .compose(
                        page -> {
                            missing.addAll(page.missing());
                            var written = context.response().write(Sheet.rows(page.items()));
                            return page.next().isEmpty()
                                    ? written.map(missing)
                                    : written.compose(
                                            on ->
                                                    rows(
                                                            context,
                                                            question,
                                                            page.next(),
                                                            caller,
                                                            missing));
                        });
    }

    private static Optional<Place> after(RoutingContext context) {
        var cursor = Optional.ofNullable(context.queryParams().get("after"));
        return cursor.map(
                it -> Place.ofCursor(it).orElseThrow(() -> new Refused(Problem.INVALID_CURSOR)));
    }

    private static int limit(RoutingContext context) {
        var given = Optional.ofNullable(context.queryParams().get("limit")).orElse("25");
        if (!given.matches("[1-9]\\d?|100")) {
            throw new Refused(Problem.INVALID_FIELD);
        }
        return Integer.parseInt(given);
    }
}
