package coop.cooperer.rencontres.journeys.web;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import coop.cooperer.rencontres.journeys.RunningPlatform;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser for a test class; each test gets as many {@link Visitor}s without a memory of others
 * as it asks for.
 */
public final class Browser implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(Browser.class);

    // A browser that calls home waits for hosts that a closed network never answers.
    private static final List<String> QUIET =
            List.of(
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-quic",
                    "--disable-sync",
                    "--no-first-run");

    private record Visitors(List<Visitor> all) {}

    private record Launched(Playwright playwright, com.microsoft.playwright.Browser browser)
            implements AutoCloseable {

        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // Playwright belongs to the thread that made it; classes share one, methods too.
        var launched =
                context.getRoot()
                        .getStore(HERE)
                        .computeIfAbsent("browser", _ -> launched(), Launched.class);
        var visitor = new Visitor(launched.browser(), RunningPlatform.world());
        visitors(context).add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        visitors(context).forEach(Visitor::leave);
        visitors(context).clear();
    }

    private static List<Visitor> visitors(ExtensionContext context) {
        return context.getStore(HERE)
                .computeIfAbsent("visitors", _ -> new Visitors(new ArrayList<>()), Visitors.class)
                .all();
    }

    private static Launched launched() {
        var installed = installed();
        var options = new LaunchOptions().setChromiumSandbox(false).setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(
                                        installed.isPresent()
                                                ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                                                : Map.of()));
        return new Launched(playwright, playwright.chromium().launch(options));
    }

    private static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(
                        name ->
                                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
