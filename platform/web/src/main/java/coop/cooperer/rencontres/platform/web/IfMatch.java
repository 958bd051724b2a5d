package coop.cooperer.rencontres.platform.web;

import jakarta.ws.rs.HeaderParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The version that a writer has seen, by header {@code If-Match}; used as {@code @BeanParam}. */
public class IfMatch {

    /** The {@code ETag} of the version seen; absent if the writer does not mind. */
    @HeaderParam("If-Match")
    @Parameter(description = "ETag de la version lue")
    @Nullable String etag;

    /**
     * Goes on only if the object is still as the writer saw it.
     *
     * @throws Refusal {@code stale-version} if it has changed
     */
    public void requires(int version) {
        if (etag != null && !etag.equals("*") && !etag.equals("\"" + version + "\"")) {
            throw new Refusal(
                    PlatformReason.STALE_VERSION, "Relisez-le, puis refaites votre modification.");
        }
    }

    /** Whether the writer has seen less than what was written in this version. */
    public boolean isBefore(int version) {
        return etag != null && !etag.equals("*") && seen(etag) < version;
    }

    /** The refusal that names the fields which somebody else has changed since. */
    public Refusal overtaken(Map<String, String> fields) {
        return new Refusal(
                PlatformReason.STALE_VERSION,
                "Relisez les parties indiquées, puis refaites votre modification.",
                fields);
    }

    // What was not made here has seen nothing.
    private static int seen(String etag) {
        return etag.matches("\"\\d{1,9}\"")
                ? Integer.parseInt(etag.substring(1, etag.length() - 1))
                : -1;
    }
}
