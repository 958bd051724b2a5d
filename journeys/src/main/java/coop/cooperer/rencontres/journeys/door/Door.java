package coop.cooperer.rencontres.journeys.door;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The public API as one caller sees it: a person in a session, a partner system, or nobody. */
public final class Door {

    private static final String ANTI_FORGERY = "Rencontres-Anti-Forgery";
    private static final String PLACE = "Rencontres-Place";

    private final String address;
    private final Http http;
    private final Optional<String> bearer;
    private final Optional<String> place;

    Door(String address, Http http, Optional<String> bearer) {
        this(address, http, bearer, Optional.empty());
    }

    private Door(String address, Http http, Optional<String> bearer, Optional<String> place) {
        this.address = address;
        this.http = http;
        this.bearer = bearer;
        this.place = place;
    }

    /** The door as somebody finds it who has not signed in. */
    static Door asNobody(String address, Duration patience) {
        return new Door(address, new Http(patience), Optional.empty());
    }

    /** The same door, as the owner of a place at a seminar finds it in this session. */
    public Door inPlace(String session) {
        return new Door(address, http, bearer, Optional.of(session));
    }

    /** The answer to a read. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** The answer to the read of a file, of whatever kind it is. */
    public Answer file(String path) {
        return send(request(path).setHeader("Accept", "*/*").GET());
    }

    /** The answer to a write without a body. */
    public Answer post(String path) {
        return post(path, Map.of());
    }

    /** The answer to a write; repeating it cannot do it twice. */
    public Answer post(String path, Object body) {
        return send(
                request(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(Http.written(body))));
    }

    /** The answer to a file that is sent as it is. */
    public Answer upload(String path, byte[] content) {
        return send(
                request(path)
                        .setHeader("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    /** The answer to a file that is sent under an address of the sender's choice. */
    public Answer send(String path, byte[] content) {
        return send(
                request(path)
                        .setHeader("Content-Type", "application/octet-stream")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    /** The answer to a removal. */
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** The answer to a replacement. */
    public Answer put(String path, Object body) {
        return send(request(path).PUT(HttpRequest.BodyPublishers.ofString(Http.written(body))));
    }

    /** The answer as it came, to a request that was written elsewhere. */
    public HttpResponse<String> answer(HttpRequest.Builder written) {
        return http.send(shown(written));
    }

    private HttpRequest.Builder request(String path) {
        return shown(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json"));
    }

    // With what shows who calls.
    private HttpRequest.Builder shown(HttpRequest.Builder request) {
        request.setHeader(ANTI_FORGERY, "1");
        bearer.ifPresent(token -> request.setHeader("Authorization", "Bearer " + token));
        place.ifPresent(session -> request.setHeader(PLACE, session));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        var answer = http.send(request);
        return new Answer(
                answer.statusCode(),
                Http.json(answer.body()),
                answer.headers().firstValue("X-Request-Id").orElse(""));
    }
}
