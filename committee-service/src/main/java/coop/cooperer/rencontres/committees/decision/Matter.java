package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is put to the vote, in words and in fact (D75).
 *
 * @param text the sentence that the register keeps
 * @param responsible the organisation or body that carries it out
 * @param dueOn by when it is carried out
 * @param reason why what was decided before is to be replaced; empty if nothing is
 */
record Matter(
        Value value,
        String text,
        @Nullable String responsible,
        @Nullable LocalDate dueOn,
        String reason) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    Matter {
        text = text.isBlank() ? said(value) : text.strip();
        reason = reason.strip();
    }

    private static String said(Value value) {
        return switch (value) {
            case Value.Date(_, var day) ->
                    "La date du séminaire est fixée au %s.".formatted(DAY.format(day));
            case Value.Programme(_, var version, _) ->
                    "La version %d du programme du séminaire est validée.".formatted(version);
            case Value.Resolution() ->
                    throw new Refusal(
                            DecisionReason.TEXT_REQUIRED, "Écrivez ce que le comité décide.");
        };
    }
}
