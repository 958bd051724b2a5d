package coop.cooperer.rencontres.journeys.web;

import coop.cooperer.rencontres.journeys.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The addresses that the web application knows, as its sources say them. */
final class Addresses {

    private static final Path SOURCES =
            RunningPlatform.CHECKOUT.resolve("gateway/src/main/webui/src/app");
    private static final Pattern ADDRESS = Pattern.compile("(?:path=|\\[)\"(?<path>/[^\"]*)\"");
    private static final Pattern PART = Pattern.compile(":\\w+");

    private Addresses() {}

    /** What each address looks like; what differs from one thing to another may be anything. */
    static List<Pattern> ofTheApplication() {
        try (var files = Files.list(SOURCES)) {
            return files.map(Addresses::text)
                    .flatMap(text -> ADDRESS.matcher(text).results())
                    .map(Addresses::shape)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Pattern shape(MatchResult found) {
        return Pattern.compile(PART.matcher(found.group("path")).replaceAll("[^/]+"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
