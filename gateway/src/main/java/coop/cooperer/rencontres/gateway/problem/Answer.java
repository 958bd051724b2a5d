package coop.cooperer.rencontres.gateway.problem;

import io.vertx.core.buffer.Buffer;

/**
 * A problem as it goes over the wire.
 *
 * @param status the HTTP status
 * @param contentType a problem document, or a page for people
 * @param body its bytes
 */
public record Answer(int status, String contentType, Buffer body) {}
