package coop.cooperer.rencontres.gateway.audit;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** The trail as a sheet (RFC 4180) that a spreadsheet opens. */
final class Sheet {

    private static final List<String> COLUMNS =
            List.of(
                    "service",
                    "recordedAt",
                    "at",
                    "kind",
                    "subject",
                    "before",
                    "after",
                    "reason",
                    "person",
                    "organisation",
                    "correlation");

    private Sheet() {}

    static String head() {
        return String.join(",", COLUMNS) + "\r\n";
    }

    static String rows(List<JsonObject> entries) {
        return entries.stream().map(Sheet::row).collect(Collectors.joining());
    }

    /** Says in the sheet itself that it is not whole. */
    static String missing(List<String> services) {
        return services.stream()
                .map(service -> service + ",,,PART_MISSING,,,,,,,\r\n")
                .collect(Collectors.joining());
    }

    private static String row(JsonObject entry) {
        return COLUMNS.stream()
                        .map(column -> cell(entry.getValue(column)))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    // A cell that begins like a formula would be one.
    private static String cell(@org.jspecify.annotations.Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*")
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }
}
