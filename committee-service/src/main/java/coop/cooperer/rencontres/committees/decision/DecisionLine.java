package coop.cooperer.rencontres.committees.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of decisions of a meeting (D75).
 *
 * @param number its number in the register, if it was adopted
 * @param recused how many members kept out of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionLine(
        UUID id,
        @Nullable Integer number,
        String text,
        String status,
        @Nullable String responsible,
        @Nullable LocalDate dueOn,
        int votesFor,
        int votesAgainst,
        int abstentions,
        int recused) {

    static DecisionLine of(Decision decision) {
        var tally = DecisionView.tallyOf(decision);
        return new DecisionLine(
                decision.id(),
                DecisionView.numberOf(decision),
                decision.matter().text(),
                DecisionView.statusOf(decision),
                decision.matter().responsible(),
                decision.matter().dueOn(),
                tally == null ? 0 : tally.count(Choice.FOR),
                tally == null ? 0 : tally.count(Choice.AGAINST),
                tally == null ? 0 : tally.count(Choice.ABSTAIN),
                decision.recused().size());
    }
}
