package coop.cooperer.rencontres.media.file;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;

/** How the bytes of a file are asked for, whole or in part (RFC 9110); used as a bean parameter. */
public class RangedResource {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The part that is wanted. */
    @HeaderParam("Range")
    @Parameter(description = "Partie demandée, en octets")
    @Nullable String range;

    /** The version to which the part must belong. */
    @HeaderParam("If-Range")
    @Parameter(hidden = true)
    @Nullable String ifRange;

    /** The version that the caller has. */
    @HeaderParam("If-None-Match")
    @Parameter(hidden = true)
    @Nullable String ifNoneMatch;

    /**
     * The answer; whoever keeps a copy asks again each time, since a medium may leave the public.
     *
     * @param tag what changes with the bytes
     */
    public Response answer(Path file, String mediaType, String tag, boolean body)
            throws IOException {
        var etag = "\"" + tag + "\"";
        if (etag.equals(ifNoneMatch)) {
            return Response.notModified().header(HttpHeaders.ETAG, etag).build();
        }
        var size = Files.size(file);
        var asked = range != null && (ifRange == null || ifRange.equals(etag)) ? range : "";
        var part = RANGE.matcher(asked);
        if (!part.matches() || (part.group(1).isEmpty() && part.group(2).isEmpty())) {
            return with(Response.ok(), file, new Part(0, size), body, mediaType, etag).build();
        }
        var wanted = Part.of(part.group(1), part.group(2), size);
        if (wanted.length() <= 0) {
            return Response.status(416).header("Content-Range", "bytes */" + size).build();
        }
        return with(Response.status(206), file, wanted, body, mediaType, etag)
                .header(
                        "Content-Range",
                        "bytes %d-%d/%d"
                                .formatted(
                                        wanted.from(), wanted.from() + wanted.length() - 1, size))
                .build();
    }

    private static Response.ResponseBuilder with(
            Response.ResponseBuilder answer,
            Path file,
            Part part,
            boolean body,
            String mediaType,
            String etag) {
        var complete =
                answer.header(HttpHeaders.CONTENT_TYPE, mediaType)
                        .header(HttpHeaders.ETAG, etag)
                        .header("Accept-Ranges", "bytes")
                        .header("X-Content-Type-Options", "nosniff")
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
        return body
                ? complete.entity(new PathPart(file, part.from(), part.length()))
                : complete.header(HttpHeaders.CONTENT_LENGTH, part.length());
    }

    /** Some bytes of a file. */
    private record Part(long from, long length) {

        static Part of(String first, String last, long size) {
            if (first.isEmpty()) {
                var tail = Math.min(Long.parseLong(last), size);
                return new Part(size - tail, tail);
            }
            var from = Long.parseLong(first);
            var to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
            return new Part(from, to - from + 1);
        }
    }
}
