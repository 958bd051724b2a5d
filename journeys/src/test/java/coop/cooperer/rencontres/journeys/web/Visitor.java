package coop.cooperer.rencontres.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import coop.cooperer.rencontres.journeys.door.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody before a browser of their own. */
final class Visitor {

    // The button that shows the password is named after it.
    private static final Pattern PASSWORD = Pattern.compile("^\\s*Mot de passe");

    private static final Set<String> STAFF =
            Set.of("admin1", "admin2", "evaluateur", "evaluateur-2", "evaluateur-3");

    private static final int MOST_TABS = 150;

    private final World world;
    private final BrowserContext context;
    private final Page page;
    private final List<String> mishaps = new ArrayList<>();

    Visitor(Browser browser, World world) {
        this.world = world;
        this.context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(world.door())
                                .setLocale("fr-FR")
                                .setTimezoneId("Europe/Paris"));
        this.page = context.newPage();
        page.onConsoleMessage(this::note);
    }

    /** What is before their eyes. */
    Page page() {
        return page;
    }

    /** Goes to a path of the application and waits until it is drawn. */
    Visitor goTo(String path) {
        page.navigate(path);
        return settled();
    }

    /** Follows a link by its words. */
    Visitor follow(String words) {
        var here = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first().click();
        page.waitForURL(address -> !address.equals(here));
        return settled();
    }

    /** Signs in with a demonstration account, and a second factor for the issuer's staff. */
    Visitor signIn(String account) {
        signIn(page, account);
        return settled();
    }

    /** Signs in, a person or, by its own credentials, a partner system. */
    Visitor enter(String account) {
        if (!account.startsWith("partner-")) {
            return signIn(account);
        }
        goTo("/espace-partenaire");
        page.getByLabel("Le nom de votre système").fill(account);
        page.getByLabel("Son secret").fill("local-" + account + "-secret");
        button("Entrer").click();
        page.waitForURL(world.door() + "/webhooks");
        return settled();
    }

    /** Signs in again in another window, and closes it. */
    void signInElsewhere(String account) {
        var window = context.newPage();
        signIn(window, account);
        window.close();
    }

    private void signIn(Page window, String account) {
        window.navigate("/sign-in?return=/");
        window.getByLabel("Nom d'utilisateur ou courriel").fill(account);
        window.getByLabel(PASSWORD).fill("demo-Rencontres-2021");
        window.keyboard().press("Enter");
        if (STAFF.contains(account)) {
            window.getByLabel("Code à usage unique").fill(world.secondFactor());
            window.keyboard().press("Enter");
        }
        window.waitForURL(world.door() + "/");
    }

    /** The main part of the page. */
    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /** A button of the page by its words. */
    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Presses a button, and once more where it asks whether that is meant. */
    Visitor confirm(String words) {
        button(words).click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
        return this;
    }

    /** Goes from one control to the next by keyboard, until this one has the focus. */
    Visitor tabTo(Locator control) {
        for (var presses = 0; presses < MOST_TABS; presses++) {
            if ((boolean) control.evaluate("it => it === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + control);
    }

    /** Types into a field that is reached by keyboard. */
    Visitor type(Locator field, String text) {
        tabTo(field);
        page.keyboard().insertText(text);
        return this;
    }

    /** Presses a key on a control that is reached by keyboard. */
    Visitor strike(Locator control, String key) {
        tabTo(control);
        page.keyboard().press(key);
        return this;
    }

    /** Prefers light or dark colours. */
    Visitor prefer(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        return this;
    }

    /** Looks through a window of this width, in CSS pixels. */
    Visitor through(int width) {
        page.setViewportSize(width, 800);
        return this;
    }

    /**
     * What axe finds on this page, one line each: the rule and where. Its rules are those of WCAG A
     * and AA and of best practice; what is folded is unfolded before.
     */
    List<String> findings() {
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        // Asked directly: the builder of the library brings the rules anew each time.
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var found =
                (List<?>)
                        promised(
                                "axe.run({ resultTypes: ['violations'] }).then(({ violations })"
                                        + " => violations.map(({ id, nodes }) =>"
                                        + " `${id} ${nodes[0].html}`))");
        return found.stream().map(String::valueOf).toList();
    }

    /** Goes on only if axe finds nothing, neither in light nor in dark. */
    Visitor withoutFindings() {
        assertThat(prefer(ColorScheme.DARK).findings()).as("in dark: " + page.url()).isEmpty();
        assertThat(prefer(ColorScheme.LIGHT).findings()).as("in light: " + page.url()).isEmpty();
        return this;
    }

    /** The words of the buttons that would open something now: a question, a list. */
    List<String> openers() {
        return closed().all().stream()
                .filter(it -> it.isVisible() && it.isEnabled())
                .map(Locator::innerText)
                .toList();
    }

    /** Opens what these words open. */
    void open(String words) {
        closed().filter(new Locator.FilterOptions().setHasText(words)).first().click();
    }

    private Locator closed() {
        return main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setExpanded(false));
    }

    /** Waits until nothing is on its way to this page any more. */
    Visitor quiet() {
        page.waitForCondition(
                () ->
                        (boolean)
                                page.evaluate(
                                        "![...document.querySelectorAll('[role=status]')].some(it"
                                                + " => it.textContent.startsWith('Chargement'))"));
        return this;
    }

    /** By how many CSS pixels the page, once it is drawn, is wider than the window. */
    int overflow() {
        // A headless browser does not always draw: it is not waited for longer than it takes.
        return (int)
                promised(
                        "new Promise(drawn => { requestAnimationFrame(() =>"
                                + " requestAnimationFrame(drawn)); setTimeout(drawn, 500); })"
                                + ".then(() => document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth)");
    }

    /** What went wrong in the page since this was asked last, as its console tells. */
    List<String> mishaps() {
        var told = List.copyOf(mishaps);
        mishaps.clear();
        return told;
    }

    void leave() {
        context.close();
    }

    // The browser itself sets no bound to a promise of the page.
    private Object promised(String promise) {
        return page.evaluate(
                """
                Promise.race([%s, new Promise((_, fail) => setTimeout(
                    () => fail(new Error('never settled at ' + location)), 20_000))])
                """
                        .formatted(promise));
    }

    private void note(ConsoleMessage message) {
        // What a server refuses is part of many a screen.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            mishaps.add(message.text());
        }
    }

    private Visitor settled() {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).waitFor();
        return this;
    }
}
