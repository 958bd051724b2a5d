package coop.cooperer.rencontres.journeys.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The figures of a benchmark as JSON: {@code .rencontres/bench/NAME.json}. */
final class Report {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Report() {}

    static void write(Path checkout, String name, Map<String, Object> report) {
        try {
            var folder = Files.createDirectories(checkout.resolve(".rencontres/bench"));
            JSON.writeValue(folder.resolve(name + ".json").toFile(), report);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
