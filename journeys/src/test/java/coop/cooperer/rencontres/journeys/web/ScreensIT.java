package coop.cooperer.rencontres.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import coop.cooperer.rencontres.journeys.RunningPlatform;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen, before everybody it is for: no finding in light and dark, nothing cut off on a
 * phone, at 200 % and with large letters, nor in the questions it asks.
 */
@ExtendWith({RunningPlatform.class, Browser.class})
class ScreensIT {

    private static final int USUAL = 1280;
    private static final int AT_200_PERCENT = USUAL / 2;
    private static final int AT_400_PERCENT = USUAL / 4;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                Screens.NOBODY,
                "admin1",
                "evaluateur",
                "structure-a",
                "structure-b",
                "structure-d",
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

        for (var path : screens.of(account)) {
            visitor.through(USUAL).prefer(ColorScheme.LIGHT).goTo(path).quiet();
            assertThat(visitor.findings()).as(path + " in light").isEmpty();
            assertThat(visitor.lettersOf(200).overflow()).as(path + " in large letters").isZero();
            assertThat(visitor.lettersOf(100).through(AT_200_PERCENT).overflow())
                    .as(path + " at 200 %")
                    .isZero();
            assertThat(visitor.through(AT_400_PERCENT).overflow()).as(path + " narrow").isZero();
            assertThat(visitor.prefer(ColorScheme.DARK).findings())
                    .as(path + " in dark, narrow")
                    .isEmpty();
            whatOpens(visitor.through(USUAL), path);
        }
    }

    /** Each question and list once, wherever it is met first. */
    private static void whatOpens(Visitor visitor, String path) {
        for (var opener : visitor.openers()) {
            if (opener.isVisible() && opener.isEnabled() && OPENED.add(opener.innerText())) {
                var what = path + " with « " + opener.innerText() + " » open";
                opener.click();
                visitor.withoutFindings();
                assertThat(visitor.through(AT_400_PERCENT).overflow()).as(what).isZero();
                visitor.through(USUAL).page().keyboard().press("Escape");
            }
        }
    }
}
