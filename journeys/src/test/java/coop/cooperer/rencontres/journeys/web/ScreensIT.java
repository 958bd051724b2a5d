package coop.cooperer.rencontres.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import coop.cooperer.rencontres.journeys.RunningPlatform;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen, before everybody it is for: no mishap, the co-financing sentence, no finding in
 * light and dark, nothing cut off on a phone or at 200 %, neither in what it opens.
 */
@ExtendWith({RunningPlatform.class, Browser.class})
class ScreensIT {

    private static final int USUAL = 1280;
    private static final int AT_200_PERCENT = USUAL / 2;
    private static final int AT_400_PERCENT = USUAL / 4;

    private static final String SENTENCE =
            "Cette action est cofinancée par le Fonds social européen dans le cadre du programme"
                    + " opérationnel national « Emploi et Inclusion » 2014-2020";

    private static final Set<String> OPENED = new HashSet<>();

    private static Screens screens = new Screens(List.of());

    @BeforeAll
    static void aCallFromItsDraftToItsProceedings() {
        screens = Screens.of(RunningPlatform.world());
    }

    @Test
    void everyAddressOfTheApplicationIsWalked() {
        assertThat(Addresses.ofTheApplication()).hasSizeGreaterThan(30).allMatch(screens::show);
    }

    @Acceptance({"D96", "R9"})
    @ParameterizedTest
    @ValueSource(
            strings = {
                Screens.NOBODY,
                "admin1",
                "evaluateur",
                "structure-a",
                "structure-b",
                "structure-d",
                "structure-e",
                "membre-cae",
                "observateur",
                "auditeur",
                "participant",
                "partner-cae"
            })
    void noScreenHasAFindingOrIsCutOff(String account, Visitor visitor) {
        if (!account.equals(Screens.NOBODY)) {
            visitor.enter(account);
        }
        var found = new ArrayList<String>();

        for (var path : screens.of(account)) {
            visitor.through(USUAL).prefer(ColorScheme.LIGHT).goTo(path).quiet();
            if (!visitor.page().getByText(SENTENCE).first().isVisible()) {
                found.add(path + ": the co-financing sentence is not in sight");
            }
            look(visitor, path, found);
            whatOpens(visitor, path, found);
            visitor.mishaps().forEach(it -> found.add(path + ": " + it));
        }

        assertThat(found).isEmpty();
    }

    /** Each question and list once, wherever it is met first. */
    private static void whatOpens(Visitor visitor, String path, List<String> found) {
        for (var name : visitor.openers()) {
            if (OPENED.add(name)) {
                visitor.open(name);
                look(visitor, path + " with « " + name + " » open", found);
                visitor.page().keyboard().press("Escape");
            }
        }
    }

    /** In light as wide as usual, then at 200 %, then in dark on a phone; and back to the first. */
    private static void look(Visitor visitor, String what, List<String> found) {
        visitor.findings().forEach(it -> found.add(what + " in light: " + it));
        cutOff(visitor.through(AT_200_PERCENT), what + " at 200 %", found);
        cutOff(visitor.through(AT_400_PERCENT), what + " on a phone", found);
        visitor.prefer(ColorScheme.DARK)
                .findings()
                .forEach(it -> found.add(what + " in dark: " + it));
        visitor.prefer(ColorScheme.LIGHT).through(USUAL);
    }

    private static void cutOff(Visitor visitor, String what, List<String> found) {
        var beyond = visitor.overflow();
        if (beyond > 0) {
            found.add(what + ": wider than the window by " + beyond + " pixels");
        }
    }
}
