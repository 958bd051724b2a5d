package coop.cooperer.rencontres.journeys.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import coop.cooperer.rencontres.journeys.RunningPlatform;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of the sheets of a day that is over. */
@ExtendWith({RunningPlatform.class, Browser.class})
class DayIT {

    private static final String REASON = "Arrivée à dix heures, " + UUID.randomUUID();

    @Test
    void aClosedSheetIsCorrectedByALineThatItsControllerReads(Visitor holder, Visitor auditor) {
        var world = RunningPlatform.world();
        var day = "/seminaires/" + Screens.seminar(world, Screens.call(world)) + "/journee";
        var correction =
                holder.signIn("structure-b")
                        .goTo(day)
                        .page()
                        .getByRole(AriaRole.GROUP)
                        .filter(withText("Corriger la feuille close : matin"));
        correction.getByText("Corriger la feuille close").click();
        correction.getByRole(AriaRole.BUTTON, inside("Personne")).click();
        holder.page().getByRole(AriaRole.OPTION).first().click();
        correction.getByRole(AriaRole.RADIO, inside("Présente")).press("Space");
        correction.getByLabel("Raison").fill(REASON);
        correction.getByRole(AriaRole.BUTTON, inside("Ajouter la correction")).click();
        assertThat(holder.page().getByText("La correction est ajoutée")).isVisible();

        auditor.signIn("auditeur").goTo(day);

        assertThat(auditor.main()).containsText(REASON);
        assertThat(auditor.button("Ajouter la correction")).hasCount(0);
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
