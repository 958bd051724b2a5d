package coop.cooperer.rencontres.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: keyset paging over ids that sort by age.
 *
 * <p>Used as {@code @BeanParam}; the query asks for one row more than {@link #limit}, so that
 * {@link #page} knows whether there is more.
 */
public class Paging {

    private static final UUID START = new UUID(0, 0);

    /** The cursor of the page before, from its {@code next}; none for the first page. */
    @QueryParam("after")
    @Parameter(description = "Curseur rendu par la page précédente")
    @Nullable String after;

    /** How many items at most, from 1 to 100. */
    @QueryParam("limit")
    @DefaultValue("25")
    @Min(1)
    @Max(100)
    @Parameter(description = "Nombre d’éléments par page")
    int limit = 25;

    /**
     * Only rows with a greater id belong to this page.
     *
     * @throws Refusal {@code invalid-cursor} if the cursor was not made here
     */
    public UUID after() {
        if (after == null) {
            return START;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(after));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException foreign) {
            throw new Refusal(PlatformReason.INVALID_CURSOR, "Repartez de la première page.");
        }
    }

    /** How many rows to read: one more than are shown. */
    public int rows() {
        return limit + 1;
    }

    /** The page made of the rows read for it, each seen through {@code view}. */
    public <R, V> Page<V> page(List<R> rows, Function<R, UUID> id, Function<R, V> view) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > limit ? cursor(id.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    private static String cursor(UUID id) {
        var bytes = ByteBuffer.allocate(16);
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
