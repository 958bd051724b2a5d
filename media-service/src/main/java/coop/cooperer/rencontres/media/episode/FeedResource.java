package coop.cooperer.rencontres.media.episode;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The feed of a call's podcast over HTTP; players ask for it again and again. */
@Path("/feeds/podcasts")
@PermitAll
@RunOnVirtualThread
class FeedResource {

    private final ReadEpisodes read;
    private final WriteFeed write;

    FeedResource(ReadEpisodes read, WriteFeed write) {
        this.read = read;
        this.write = write;
    }

    @GET
    @Path("{call}")
    @Operation(summary = "Le flux RSS du podcast d’un appel")
    public Response readFeed(
            @PathParam("call") UUID call,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(hidden = true)
                    @Nullable String seen) {
        return answer(call, seen, true);
    }

    @HEAD
    @Path("{call}")
    @Operation(hidden = true)
    public Response headFeed(@PathParam("call") UUID call) {
        return answer(call, null, false);
    }

    private Response answer(UUID call, @Nullable String seen, boolean body) {
        var feed = write.run(read.podcast(call)).getBytes(StandardCharsets.UTF_8);
        var etag = "\"" + digest(feed) + "\"";
        if (etag.equals(seen)) {
            return Response.notModified().header(HttpHeaders.ETAG, etag).build();
        }
        var answer =
                Response.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "application/rss+xml;charset=UTF-8")
                        .header(HttpHeaders.ETAG, etag)
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
        return (body ? answer.entity(feed) : answer.header("Content-Length", feed.length)).build();
    }

    private static String digest(byte[] feed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(feed));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
