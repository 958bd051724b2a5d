package coop.cooperer.rencontres.media;

import static coop.cooperer.rencontres.media.Callers.member;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Files on their way to the service. */
public final class SentFiles {

    private static final String FILE = "/api/v1/media/files/{id}";

    private SentFiles() {}

    /** Sends a file under a new id, which is answered. */
    public static UUID sent(UUID provider, byte[] content) {
        var id = UUID.randomUUID();
        send(provider, id, content).statusCode(200);
        return id;
    }

    /** Sends a file under this id. */
    public static ValidatableResponse send(UUID provider, UUID id, byte[] content) {
        return member(provider)
                .contentType("application/octet-stream")
                .body(content)
                .put(FILE, id)
                .then();
    }
}
