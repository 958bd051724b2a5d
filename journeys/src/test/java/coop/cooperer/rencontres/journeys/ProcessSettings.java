package coop.cooperer.rencontres.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The variables that a process of ours reads in production, as its own settings and those of the
 * platform jars say.
 *
 * @param variables each with whether it must be given
 */
record ProcessSettings(Map<String, Boolean> variables) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(:[^}]*)?}");
    private static final String DEFAULTS =
            "src/main/resources/META-INF/microprofile-config.properties";

    static ProcessSettings of(Path checkout, String module) throws IOException {
        var variables = new TreeMap<String, Boolean>();
        for (var file : files(checkout, module)) {
            var settings = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            }
            settings.stringPropertyNames().stream()
                    .filter(ProcessSettings::holdsInProduction)
                    .forEach(name -> collect(settings.getProperty(name), variables));
        }
        return new ProcessSettings(variables);
    }

    Set<String> all() {
        return variables.keySet();
    }

    Set<String> required() {
        return variables.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path checkout, String module) throws IOException {
        var own = checkout.resolve(module).resolve("src/main/resources/application.properties");
        var speaksPlatform =
                Files.readString(checkout.resolve(module).resolve("pom.xml"))
                        .contains("<artifactId>platform-web</artifactId>");
        return speaksPlatform
                ? List.of(
                        own,
                        checkout.resolve("platform/messaging").resolve(DEFAULTS),
                        checkout.resolve("platform/web").resolve(DEFAULTS))
                : List.of(own);
    }

    private static boolean holdsInProduction(String name) {
        return !name.startsWith("%") || name.startsWith("%prod.");
    }

    // Whoever needs it anywhere needs it, though another place could do without.
    private static void collect(String value, Map<String, Boolean> variables) {
        VARIABLE.matcher(value)
                .results()
                .forEach(
                        variable ->
                                variables.merge(
                                        variable.group(1),
                                        variable.group(2) == null,
                                        Boolean::logicalOr));
    }
}
