package coop.cooperer.rencontres.committees.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a committee is to decide on, as its caller words it.
 *
 * @param date for {@code DATE}: one of those that the seminar proposed
 * @param version for {@code PROGRAMME}: one of those that the seminar submitted
 * @param text the sentence of the register; required for {@code RESOLUTION} alone
 * @param reason why the decision in force is to be replaced; required if there is one
 * @param meeting where it is voted
 * @param until until when it is voted in writing; seven days if neither is given
 */
@Schema(name = "Motion")
record StatedMotion(
        @NotNull MotionKind kind,
        @Nullable LocalDate date,
        @Nullable Integer version,
        @Nullable @Size(max = 2000) String text,
        @Nullable @Size(max = 200) String responsible,
        @Nullable LocalDate dueOn,
        @Nullable @Size(max = 1000) String reason,
        @Nullable UUID meeting,
        @Nullable Instant until) {}
