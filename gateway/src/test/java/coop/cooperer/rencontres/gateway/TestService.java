package coop.cooperer.rencontres.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** A service behind the door that tells what reached it. */
final class TestService {

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
        switch (request.path()) {
            case "/q/openapi" -> response.end(OPENAPI);
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
