package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.contracts.DecisionKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a committee is to decide on, as its caller words it.
 *
 * @param date for {@code DATE}: one of those that the seminar proposed
 * @param version for {@code PROGRAMME}: one of those that the seminar submitted
 */
record Motion(@NotNull DecisionKind kind, @Nullable LocalDate date, @Nullable Integer version) {}
