package coop.cooperer.rencontres.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The answer to what cannot be done (RFC 9457).
 *
 * @param type the page that explains the code: {@code /problems/<code>}
 * @param title what happened, in French, the same for every occurrence
 * @param status the HTTP status
 * @param detail what the caller can do about this occurrence, in French
 * @param code the reason, in lower case with hyphens; never renamed
 * @param errors one entry per wrong field; empty for all other reasons
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type, String title, int status, String detail, String code, List<FieldError> errors) {

    /** The media type of a problem. */
    public static final MediaType MEDIA_TYPE = MediaType.valueOf("application/problem+json");

    /**
     * What is wrong with one field.
     *
     * @param field its path in the body, or the name of the parameter
     * @param message what it should be, in French
     */
    public record FieldError(String field, String message) {}

    static Response of(Refusal.Reason reason, String detail) {
        return response(entity(reason, detail));
    }

    static Response of(Refusal.Reason reason, String detail, List<FieldError> errors) {
        return response(entity(reason, detail, errors));
    }

    static Problem entity(Refusal.Reason reason, String detail) {
        return entity(reason, detail, List.of());
    }

    private static Problem entity(Refusal.Reason reason, String detail, List<FieldError> errors) {
        var code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(
                URI.create("/problems/" + code),
                reason.title(),
                statusOf(reason),
                detail,
                code,
                errors);
    }

    private static Response response(Problem problem) {
        return Response.status(problem.status()).type(MEDIA_TYPE).entity(problem).build();
    }

    private static int statusOf(Refusal.Reason reason) {
        if (reason instanceof PlatformReason platform) {
            return platform.status();
        }
        return switch (reason.kind()) {
            case INVALID -> 422;
            case ABSENT -> 404;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case UNKNOWN_CALLER -> 401;
            case STALE -> 412;
        };
    }
}
