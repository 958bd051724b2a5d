package coop.cooperer.rencontres.journeys.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import coop.cooperer.rencontres.journeys.RunningPlatform;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When something goes wrong while somebody writes: each time a way on, and nothing is lost. */
@ExtendWith({RunningPlatform.class, Browser.class})
class ProblemsIT {

    private static final String WRITTEN = "Ce que personne ne veut écrire deux fois.";
    private static String application = "";

    @BeforeAll
    static void aDraft() {
        var world = RunningPlatform.world();
        var call = new Backstage(world).publishedCall();
        application =
                world.as("structure-a")
                        .post("/api/v1/applications", Map.of("call", call))
                        .expect(201)
                        .text("id");
    }

    @AfterAll
    static void backToThePresent() {
        RunningPlatform.world().resetClock();
    }

    @Test
    void aLostNetworkKeepsWhatWasTypedUntilItIsBack(Visitor visitor) {
        var motivations = writing(visitor);

        visitor.page().context().setOffline(true);
        save(visitor);
        assertThat(visitor.main().getByRole(AriaRole.ALERT))
                .containsText("La connexion est interrompue");
        assertThat(motivations).hasValue(WRITTEN);
        visitor.page().context().setOffline(false);
        save(visitor);

        assertThat(visitor.page().getByText("Le brouillon est enregistré")).isVisible();
    }

    @Test
    void aDraftSavesItselfAndSaysSo(Visitor visitor) {
        writing(visitor);

        assertThat(visitor.main().getByText(Pattern.compile("Enregistré à")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));

        visitor.goTo("/").goTo("/ma-candidature/" + application);
        assertThat(visitor.page().getByLabel("Vos motivations")).hasValue(WRITTEN);
    }

    @Test
    void anExpiredSessionKeepsWhatWasTypedUntilOneHasSignedInElsewhere(Visitor visitor) {
        var motivations = writing(visitor);

        visitor.page().context().clearCookies();
        save(visitor);

        assertThat(visitor.main().getByRole(AriaRole.ALERT))
                .containsText("Votre session est terminée");
        assertThat(
                        visitor.page()
                                .getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions()
                                                .setName(Pattern.compile("^Se reconnecter"))))
                .isVisible();
        assertThat(motivations).hasValue(WRITTEN);
        visitor.signInElsewhere("structure-a");
        save(visitor);

        assertThat(visitor.page().getByText("Le brouillon est enregistré")).isVisible();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldNotOverwritten(Visitor visitor) {
        var motivations = writing(visitor);
        var door = RunningPlatform.world().as("structure-a-equipe");
        door.put(
                        "/api/v1/applications/" + application,
                        Map.of(
                                "presentation", UUID.randomUUID().toString(),
                                "people", "",
                                "motivations", "",
                                "contactEmail", ""))
                .expect(200);

        save(visitor);

        assertThat(visitor.main().getByRole(AriaRole.ALERT)).containsText("Quelqu’un a modifié");
        assertThat(visitor.button("Recharger la page")).isVisible();
        assertThat(motivations).hasValue(WRITTEN);
    }

    @Test
    void aRefusedFieldIsToldInASummaryThatTakesTheFocusAndBesideTheField(Visitor visitor) {
        var page = visitor.signIn("structure-a").goTo("/ma-candidature/" + application).page();
        visitor.button("Répondre au lot 1").click();
        page.getByLabel("Votre proposition").fill(WRITTEN);
        page.getByLabel("Profil ou tâche").fill(" ");
        page.getByLabel("Prix par jour, en euros").fill("500");
        page.getByLabel("Nombre de jours").fill("2");
        page.getByLabel("Frais de déplacement, en euros").fill("0");
        page.getByRole(AriaRole.RADIO, named("Exonération")).press("Space");
        visitor.button("Enregistrer cette offre").click();

        assertThat(page.locator(":focus")).containsText("Un champ est à corriger");
        assertThat(page.getByLabel("Profil ou tâche"))
                .hasAccessibleDescription(Pattern.compile("ne doit pas être vide"));
        assertThat(page.getByLabel("Votre proposition")).hasValue(WRITTEN);
    }

    @Test
    void aPageWithUnsavedWordsAsksBeforeItIsLeft(Visitor visitor) {
        var motivations = writing(visitor);
        var page = visitor.page();
        page.onceDialog(dialog -> dialog.dismiss());

        page.getByRole(AriaRole.LINK, named("Mon organisation")).click();

        assertThat(motivations).hasValue(WRITTEN);
    }

    private static Locator writing(Visitor visitor) {
        visitor.signIn("structure-a").goTo("/ma-candidature/" + application);
        var motivations = visitor.page().getByLabel("Vos motivations");
        motivations.fill(WRITTEN);
        return motivations;
    }

    private static void save(Visitor visitor) {
        visitor.button("Enregistrer le brouillon").click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
