package coop.cooperer.rencontres.committees.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, as everybody who belongs to the committee sees it.
 *
 * @param meeting where it was agreed; absent if it was between meetings
 * @param owner the organisation that does it
 * @param doneAt absent while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionItem(
        UUID id,
        int version,
        UUID committee,
        @Nullable UUID meeting,
        String title,
        UUID owner,
        LocalDate dueOn,
        @Nullable Instant doneAt)
        implements Versioned {}
