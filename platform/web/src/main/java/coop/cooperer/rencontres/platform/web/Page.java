package coop.cooperer.rencontres.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list; the header {@code Link} with {@code rel="next"} names the following one.
 *
 * @param items in the order of their age
 * @param next the cursor of the following page; absent on the last one
 * @param <T> what a caller sees of one item
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    /** Keeps the items as they are. */
    public Page {
        items = List.copyOf(items);
    }
}
