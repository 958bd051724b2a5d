package coop.cooperer.rencontres.committees.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What other features ask of the things to do: agendas, minutes and session packs. */
@ApplicationScoped
public class Actions {

    private final SqlActions actions;

    Actions(SqlActions actions) {
        this.actions = actions;
    }

    /** Those of a committee that are not done, the most urgent first. */
    @Transactional
    public List<ActionItem> open(UUID committee) {
        return actions.open(committee).stream().map(ActionRow::item).toList();
    }

    /** Those agreed at a meeting. */
    @Transactional
    public List<ActionItem> agreedAt(UUID meeting) {
        return actions.agreedAt(meeting).stream().map(ActionRow::item).toList();
    }
}
