package coop.cooperer.rencontres.journeys.screen;

import coop.cooperer.rencontres.journeys.door.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** Pictures of the main screens, taken from the running platform for the documentation. */
public final class Screenshots {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 860;
    private static final int PHONE = 390;

    private final World world;
    private final Path folder;
    private final Consumer<String> console;

    /** Pictures of this world, into this folder. */
    public Screenshots(World world, Path folder, Consumer<String> console) {
        this.world = world;
        this.folder = folder;
        this.console = console;
    }

    /** Takes them all; the demonstration must have been played before. */
    public void take() {
        var call = decidedCall();
        var seminar = seminarOf(call);
        everybody(call, seminar);
        of("admin1", "aujourd-hui", "/");
        of("structure-a", "lots", "/appels/" + call + "/lots");
        of("evaluateur", "evaluation", "/appels/" + call + "/evaluation");
        of("membre-cae", "comite", "/comites/" + committeeOf(seminar));
    }

    private void everybody(String call, String seminar) {
        try (var chromium = Chromium.started()) {
            var tab = chromium.tab();
            take(tab, "appel", "/appels/" + call, WIDTH, "light");
            take(tab, "seminaire-telephone", "/seminaires/" + seminar, PHONE, "dark");
        }
    }

    private void of(String account, String name, String path) {
        try (var chromium = Chromium.started()) {
            var tab = chromium.tab();
            Person.signIn(tab, world, account);
            take(tab, name, path, WIDTH, "light");
        }
    }

    private void take(Tab tab, String name, String path, int width, String colours) {
        tab.call("Page.enable", Map.of());
        tab.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        tab.call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        new Object[] {Map.of("name", "prefers-color-scheme", "value", colours)}));
        tab.open(world.door() + path);
        // Fonts and the last answers arrive a moment after the title.
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        var picture = tab.call("Page.captureScreenshot", Map.of("format", "png"));
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(name + ".png");
            Files.write(file, Base64.getDecoder().decode(picture.path("data").asText()));
            console.accept("docs/screens/" + name + ".png");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String decidedCall() {
        return first("/api/v1/calls?limit=100", "status", "DECIDED");
    }

    private String seminarOf(String call) {
        return first("/api/v1/seminars?call=" + call, "publicCode", "YOUTH_DROPOUT");
    }

    private String committeeOf(String seminar) {
        return first("/api/v1/committees?seminar=" + seminar, "seminar", seminar);
    }

    private String first(String path, String field, String value) {
        var items = world.as("admin1").get(path).expect(200).at("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(it -> it.path(field).asText().equals(value))
                .map(it -> it.path("id").asText())
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "There is nothing to show yet: play ./rencontres demo."));
    }
}
