package coop.cooperer.rencontres.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A service behind the door that tells what reached it. */
final class TestService {

    private static final AtomicInteger REACHED = new AtomicInteger();
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private TestService() {}

    static int start(Vertx vertx) {
        return vertx.createHttpServer()
                .requestHandler(TestService::handle)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private static void handle(HttpServerRequest request) {
        var response = request.response();
        if (!request.path().equals("/api/v1/calls/reached")) {
            REACHED.incrementAndGet();
        }
        switch (request.path()) {
            case "/q/openapi" -> response.end(OPENAPI);
            case "/api/v1/calls/reached" -> response.end(REACHED.toString());
            case "/api/v1/calls/silent", "/api/v1/media/silent" -> {
                // No answer: somebody else has to lose patience.
            }
            case "/api/v1/audit" -> response.end(trail(request).encode());
            case "/api/v1/calls/flaky" -> flaky(request);
            case "/api/v1/calls/events" -> events(request, response);
            case "/api/v1/calls/large" -> large(request, response);
            case "/api/v1/calls/pipe" -> {
                response.setChunked(true);
                request.pipeTo(response);
            }
            case "/api/v1/calls/chatty" ->
                    response.putHeader("Connection", "X-Private")
                            .putHeader("X-Private", "1")
                            .putHeader("Keep-Alive", "timeout=5")
                            .putHeader("Set-Cookie", "evil=1")
                            .putHeader("Server", "secret/1.0")
                            .putHeader("ETag", "\"1\"")
                            .end("{}");
            case "/api/v1/calls/packed" ->
                    response.putHeader("Content-Encoding", "gzip").end(Buffer.buffer("packed"));
            default -> request.body().onSuccess(body -> echo(request, body));
        }
    }

    private static void echo(HttpServerRequest request, Buffer body) {
        var headers = new JsonObject();
        request.headers()
                .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(
                        new JsonObject()
                                .put("method", request.method().name())
                                .put("uri", request.uri())
                                .put("headers", headers)
                                .put("length", body.length())
                                .encode());
    }

    // Five entries, one in each microsecond.
    private static JsonArray trail(HttpServerRequest request) {
        var before = request.getParam("before", "9." + Long.MAX_VALUE).split("\\.", 2);
        var trail = new JsonArray();
        for (var id = 5; id > 0; id--) {
            var isBefore =
                    id < Long.parseLong(before[0])
                            || (id == Long.parseLong(before[0]) && id < Long.parseLong(before[1]));
            if (isBefore && trail.size() < Integer.parseInt(request.getParam("limit"))) {
                trail.add(
                        new JsonObject()
                                .put("id", id)
                                .put("recordedAt", "1970-01-01T00:00:00.00000" + id + "Z")
                                .put("kind", request.getParam("kind", "Tested"))
                                .put("reason", "=1+1"));
            }
        }
        return trail;
    }

    // Drops the connection at the first request of each name.
    private static void flaky(HttpServerRequest request) {
        if (SEEN.add(request.getParam("name"))) {
            request.connection().close();
        } else {
            request.body().onSuccess(body -> echo(request, body));
        }
    }

    private static void events(HttpServerRequest request, HttpServerResponse response) {
        response.putHeader("Content-Type", "text/event-stream").setChunked(true);
        response.write("data: " + request.getHeader("Last-Event-ID") + "\n\n");
    }

    private static void large(HttpServerRequest request, HttpServerResponse response) {
        var megabytes = Integer.parseInt(request.getParam("megabytes"));
        response.putHeader("Content-Length", String.valueOf(megabytes * 1_048_576L));
        write(response, Buffer.buffer(new byte[1_048_576]), megabytes);
    }

    private static void write(HttpServerResponse response, Buffer megabyte, int left) {
        if (left == 0) {
            response.end();
        } else {
            response.write(megabyte).onSuccess(sent -> write(response, megabyte, left - 1));
        }
    }

    private static final String OPENAPI =
            """
            {
              "openapi": "3.1.0",
              "info": {"title": "Test", "version": "1"},
              "paths": {
                "/api/v1/calls": {
                  "get": {
                    "operationId": "listCalls",
                    "summary": "The calls",
                    "responses": {"200": {"description": "OK"}}
                  }
                },
                "/internal/v1/clock": {
                  "get": {"responses": {"200": {"description": "OK"}}}
                }
              },
              "components": {"schemas": {"Page": {"type": "object"}}}
            }
            """;
}
