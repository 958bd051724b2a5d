package coop.cooperer.rencontres.journeys.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import coop.cooperer.rencontres.journeys.RunningPlatform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a provider hands in, a person allows and two structures agree upon after a seminar. */
@ExtendWith({RunningPlatform.class, Browser.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProvidersIT {

    private static final String PROVIDER = "structure-d";
    private static final String PERSON = "Une coopératrice de l’après-midi";
    private static final String MAIL = "apres-midi-" + UUID.randomUUID() + "@example.org";
    private static final String WISH = "Ajoutez une vue de la salle, " + UUID.randomUUID();
    private static final String TOGETHER = "Un atelier commun, " + UUID.randomUUID();
    private static final String OTHER_SIDE = "00000000-0000-4000-8000-0000000000a1";
    private static final String CAPTION = "Un atelier, " + UUID.randomUUID();

    private static final Map<String, String> DESCRIPTION =
            Map.ofEntries(
                    entry("^Texte de remplacement", "Six personnes autour d’une table."),
                    entry("^Légende", CAPTION),
                    entry("^Auteur", "Structure D"),
                    entry("^Crédit", "Structure D"),
                    entry("^Copyright", "Structure D, 2021"),
                    entry("^Date,", "2021-10-14"),
                    entry("^Ville", "Lyon"),
                    entry("^Pays", "France"),
                    entry("^Mots-clés", "atelier, coopération"),
                    entry("^Droits cédés", "Reproduction et représentation, monde."),
                    entry("^Jusqu.au, en chiffres", "2031-12-31"));

    private static String coverage = "";

    private final Backstage backstage = new Backstage(RunningPlatform.world());

    @BeforeAll
    static void aCoverageThatIsExpected() {
        var world = RunningPlatform.world();
        var backstage = new Backstage(world);
        coverage = backstage.expected(Screens.call(world), PROVIDER, "PHOTO_COVERAGE");
        backstage.askToBeSeen(coverage, PERSON, MAIL);
    }

    @Test
    @Order(1)
    void somebodyAgreesToBeSeen(Visitor person) {
        person.goTo("/mes-accords#" + backstage.consents(MAIL));
        person.withoutFindings().page().getByLabel("Je signe de mon nom").fill(PERSON);

        person.button("Donner cet accord").click();

        assertThat(person.main()).containsText("Donné");
    }

    @Test
    @Order(2)
    void aProviderUploadsDescribesNamesWhoIsSeenAndHandsIn(Visitor provider) {
        var page = provider.signIn(PROVIDER).goTo("/livrables/" + coverage).page();
        page.getByLabel(Pattern.compile("Ajouter des photographies"))
                .setInputFiles(new FilePayload("atelier.jpg", "image/jpeg", picture()));
        var described = unfolded(page, "Décrire cette photographie");
        DESCRIPTION.forEach(
                (label, text) -> described.getByLabel(Pattern.compile(label)).fill(text));
        described.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByText("C’est enregistré")).isVisible();
        var recognised = unfolded(page, "Qui y est reconnaissable");
        recognised.getByRole(AriaRole.CHECKBOX, inside(PERSON)).press("Space");
        recognised.getByRole(AriaRole.BUTTON).click();
        provider.button("Remettre à la relecture").click();
        assertThat(page.getByText("La couverture est remise")).isVisible();
    }

    @Test
    @Order(3)
    void theIssuerAsksForAChangeAndThenAccepts(Visitor issuer, Visitor provider) {
        issuer.signIn("admin1").goTo("/livrables/" + coverage);
        issuer.button("Plutôt demander une correction").click();
        issuer.page().getByLabel("Commentaire").fill(WISH);
        issuer.button("Demander une correction").click();
        assertThat(issuer.page().getByText("Votre avis est enregistré")).isVisible();

        provider.signIn(PROVIDER).goTo("/livrables/" + coverage);
        assertThat(provider.main()).containsText(WISH);
        provider.button("Remettre à la relecture").click();
        assertThat(provider.page().getByText("La couverture est remise")).isVisible();

        issuer.goTo("/livrables/" + coverage).button("Accepter cette version").click();
        assertThat(issuer.main()).containsText("Accepté");
    }

    @Test
    @Order(4)
    void aConsentIsWithdrawnAndThePhotographGone(Visitor issuer, Visitor person, Visitor reader) {
        issuer.signIn("admin1").goTo("/livrables/" + coverage).button("Publier").click();
        assertThat(issuer.page().getByText("C’est public")).isVisible();
        assertThat(reader.goTo("/mediatheque").main()).containsText(CAPTION);

        person.goTo("/mes-accords#" + backstage.consents(MAIL)).confirm("Retirer cet accord");
        assertThat(person.main()).containsText("Retiré");

        assertThat(reader.goTo("/mediatheque").main()).not().containsText(CAPTION);
    }

    @Test
    @Order(5)
    void aPartnershipIsToldByOneSideAndConfirmedByTheOther(Visitor teller, Visitor other) {
        var world = RunningPlatform.world();
        var path = "/seminaires/" + Screens.seminar(world, Screens.call(world)) + "/suites";
        teller.signIn("structure-b").goTo(path);
        teller.page().getByLabel("Ce que vous ferez ensemble").fill(TOGETHER);
        teller.page().getByLabel("Code de l’autre structure").fill(OTHER_SIDE);
        teller.button("Signaler ce partenariat").click();
        assertThat(together(teller)).containsText("En attente de l’autre structure");

        together(other.signIn("structure-a").goTo(path)).getByRole(AriaRole.BUTTON).click();
        other.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, inside("Confirmer"))
                .click();

        assertThat(together(other)).containsText("Confirmé le");
    }

    private static Locator together(Visitor side) {
        return side.main()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(TOGETHER));
    }

    private static Locator unfolded(Page page, String summary) {
        var group =
                page.getByRole(AriaRole.GROUP)
                        .filter(new Locator.FilterOptions().setHasText(summary))
                        .first();
        group.getByText(summary, new Locator.GetByTextOptions().setExact(true)).first().click();
        return group;
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static byte[] picture() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(3_000, 2_000, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
