package coop.cooperer.rencontres.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} with its anchors and merges resolved, its variables as written. */
record ComposeFile(String text, JsonNode tree) {

    /**
     * A doubled dollar is a dollar for the container; {@code :-} has a default, {@code :?} none.
     */
    private static final Pattern VARIABLE =
            Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)(?::(-|\\?)([^}]*))?}");

    static ComposeFile read(Path file) throws IOException {
        var text = Files.readString(file);
        return new ComposeFile(text, new ObjectMapper().valueToTree(new Yaml().load(text)));
    }

    Set<String> services() {
        return tree.path("services")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    JsonNode service(String name) {
        return tree.path("services").path(name);
    }

    /** What a container gets when {@code .env} says nothing; secrets stay empty. */
    TreeMap<String, String> environment(String service) {
        var environment = new TreeMap<String, String>();
        service(service)
                .path("environment")
                .forEachEntry((name, value) -> environment.put(name, withDefaults(value.asText())));
        return environment;
    }

    /** The ports of this machine that lead to a container, each as {@code host:container}. */
    Set<String> published(String service) {
        return StreamSupport.stream(service(service).path("ports").spliterator(), false)
                .map(JsonNode::asText)
                .map(ComposeFile::withoutAddress)
                .collect(Collectors.toSet());
    }

    /** Every variable that {@code .env} may or must give. */
    Set<String> variables() {
        return VARIABLE.matcher(text)
                .results()
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those without which nothing starts: the secrets. */
    Set<String> required() {
        return VARIABLE.matcher(text)
                .results()
                .filter(variable -> "?".equals(variable.group(2)))
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withDefaults(String value) {
        return VARIABLE.matcher(value)
                .replaceAll(variable -> "-".equals(variable.group(2)) ? variable.group(3) : "");
    }

    private static String withoutAddress(String port) {
        var parts = List.of(port.split(":", -1));
        return String.join(":", parts.subList(parts.size() - 2, parts.size()));
    }
}
