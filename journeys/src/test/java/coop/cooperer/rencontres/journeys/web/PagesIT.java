package coop.cooperer.rencontres.journeys.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.cooperer.rencontres.journeys.RunningPlatform;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first pages: the call for everybody, where its lots stand for those who signed in. */
@ExtendWith({RunningPlatform.class, Browser.class})
class PagesIT {

    private static final String CALL = "Cycle de rencontres interdisciplinaires";
    private static final String SENTENCE =
            "Cette action est cofinancée par le Fonds social européen dans le cadre du programme"
                    + " opérationnel national « Emploi et Inclusion » 2014-2020";

    @Test
    void everybodyReadsTheCallItsSixLotsItsDeadlineAndTheSentence(Visitor visitor) {
        visitor.goTo("/").follow(CALL);

        var main = visitor.page().getByRole(AriaRole.MAIN);
        for (var lot = 1; lot <= 6; lot++) {
            assertThat(lotHeading(main, lot)).isVisible();
        }
        assertThat(main).containsText("jeudi 20 mai 2021 à 23 h 59 (heure de Paris)");
        assertThat(visitor.page().getByRole(AriaRole.CONTENTINFO)).containsText(SENTENCE);
    }

    @Test
    void aSeminarTellsItsOwnThemeTheCommonOneAndWhatTheSeriesIsFor(Visitor visitor) {
        visitor.goTo("/").follow(CALL).follow("Personnes migrantes");

        var main = visitor.page().getByRole(AriaRole.MAIN);
        assertThat(main).containsText("Personnes migrantes");
        assertThat(main).containsText("Les pratiques nouvelles d’accompagnement entrepreneurial");
        assertThat(main).containsText("Approfondir l’accompagnement de publics précis");
        assertThat(main).containsText("Ouvrir les unes aux autres les expertises");
    }

    @Test
    @Acceptance("D103")
    void theDayIsAlsoToldInPlainSentences(Visitor visitor) {
        visitor.goTo("/").follow(CALL).follow("Personnes en situation de handicap");

        visitor.follow("Les informations en facile à lire");

        assertThat(visitor.main()).containsText("Personnes en situation de handicap");
        assertThat(visitor.page()).hasURL(Pattern.compile("facile-a-lire$"));
    }

    @Test
    void withoutSignInNobodySeesWhereTheLotsStand(Visitor visitor) {
        visitor.goTo("/lots");

        assertThat(heading(visitor)).hasText("Connectez-vous pour voir cette page");
    }

    @Test
    void afterSignInACandidateSeesWhereEachLotStands(Visitor visitor) {
        visitor.signIn("structure-a").follow(CALL);
        visitor.goTo(visitor.page().url() + "/lots");

        var rows = visitor.page().getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW);
        assertThat(rows).hasCount(7);
        assertThat(rows.last()).containsText("Lot 6");
    }

    @Test
    @Acceptance("D100")
    void theSearchFindsWhateverTheAccentsCapitalsAndApostrophes(Visitor visitor) {
        visitor.goTo("/").page().getByRole(AriaRole.LINK, named("Rechercher")).click();

        visitor.page().getByRole(AriaRole.SEARCHBOX).fill("L'EDUCATION populaire");

        assertThat(visitor.main().getByRole(AriaRole.LINK).filter(withText(CALL)).first())
                .isVisible();
    }

    @Test
    void nobodyFindsWhatOnlyOthersMaySee(Visitor nobody, Visitor member) {
        nobody.goTo("/recherche?q=pilotage").quiet();
        member.signIn("membre-cae").goTo("/recherche?q=pilotage").quiet();

        assertThat(nobody.main()).not().containsText("Comité de pilotage local");
    }

    @Test
    @Acceptance({"R13", "R14"})
    void whoDescribesTheirStructureReadsWhatTheTwoFamiliesAre(Visitor visitor) {
        var main = visitor.signIn("structure-a").goTo("/ma-structure").main();

        assertThat(radio(main, "marques communes, d’espaces communs ou de réseaux d’échanges"))
                .hasAccessibleName(Pattern.compile("rassemblé.*gardent chacun leur statut"));
        assertThat(radio(main, "porteurs de projet, des entrepreneurs et leurs accompagnants"))
                .hasAccessibleName(Pattern.compile("coopératif"));
    }

    @Test
    void theIssuersPeopleShowASecondFactor(Visitor visitor) {
        visitor.signIn("admin1").goTo("/pilotage");

        assertThat(visitor.page().getByRole(AriaRole.LINK).filter(withText(CALL)).first())
                .isVisible();
    }

    private static Locator radio(Locator main, String words) {
        return main.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator lotHeading(Locator main, int number) {
        var name = Pattern.compile("^Lot." + number + "\\b");
        return main.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
