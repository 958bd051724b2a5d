package coop.cooperer.rencontres.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import coop.cooperer.rencontres.journeys.RunningPlatform;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen, before everybody it is for: no finding in light and dark, nothing cut off. */
@ExtendWith({RunningPlatform.class, Browser.class})
class ScreensIT {

    // As narrow as a window of 1280 pixels at 400 %.
    private static final int NARROW = 320;
    private static final int USUAL = 1280;

    private static Screens screens = new Screens(List.of());

    @BeforeAll
    static void aCallFromItsDraftToItsProceedings() {
        screens = Screens.of(RunningPlatform.world());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Screens.NOBODY,
                "admin1",
                "evaluateur",
                "structure-a",
                "structure-b",
                "membre-cae",
                "observateur",
                "auditeur",
                "participant"
            })
    void noScreenHasAFindingOrIsCutOff(String account, Visitor visitor) {
        if (!account.equals(Screens.NOBODY)) {
            visitor.signIn(account);
        }

        for (var path : screens.of(account)) {
            visitor.through(USUAL).prefer(ColorScheme.LIGHT).goTo(path).quiet();
            assertThat(visitor.findings()).as(path + " in light").isEmpty();
            assertThat(visitor.prefer(ColorScheme.DARK).contrasts())
                    .as(path + " in dark")
                    .isEmpty();
            assertThat(visitor.through(NARROW).overflow()).as(path + " narrow").isZero();
        }
    }
}
