package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.decision.DecidedProgramme.Change.ADDED;
import static coop.cooperer.rencontres.committees.decision.DecidedProgramme.Change.KEPT;
import static coop.cooperer.rencontres.committees.decision.DecidedProgramme.Change.MOVED;
import static coop.cooperer.rencontres.committees.decision.DecidedProgramme.Change.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.cooperer.rencontres.committees.decision.DecidedProgramme.Item;
import coop.cooperer.rencontres.committees.decision.DecidedProgramme.Part;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecidedProgrammeTest {

    private static final List<Item> IN_FORCE =
            List.of(
                    item("09:30", "10:00", "Accueil"),
                    item("10:00", "12:00", "Regards croisés"),
                    item("14:00", "16:00", "Ateliers"));

    @Test
    void whatIsKeptAddedMovedOrRemovedStandsAtItsTimeOfTheDay() {
        var next =
                List.of(
                        item("09:30", "10:00", "Accueil"),
                        item("10:30", "12:00", "Regards croisés"),
                        item("14:00", "16:00", "Visite"));

        var compared = DecidedProgramme.compared(2, next, 1, IN_FORCE);

        assertThat(compared.parts())
                .extracting(Part::title, Part::change)
                .containsExactly(
                        tuple("Accueil", KEPT),
                        tuple("Regards croisés", MOVED),
                        tuple("Visite", ADDED),
                        tuple("Ateliers", REMOVED));
    }

    @Test
    void aFirstProgrammeIsComparedWithNothing() {
        var first = DecidedProgramme.first(1, IN_FORCE);

        assertThat(first.against()).isNull();
        assertThat(first.parts()).extracting(Part::change).containsOnlyNulls();
    }

    private static Item item(String from, String to, String title) {
        return new Item(LocalTime.parse(from), LocalTime.parse(to), title);
    }
}
