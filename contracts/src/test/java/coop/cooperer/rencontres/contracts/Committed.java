package coop.cooperer.rencontres.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file; most are written from the records and compared, or rewritten on demand. */
record Committed(Path file) {

    private static final boolean REWRITE = Boolean.getBoolean("rencontres.rewrite");

    private static final Path ROOT = Path.of(System.getProperty("rencontres.root"));
    private static final String PACKAGE = "coop/cooperer/rencontres/contracts";

    /** The folder of the records. */
    static final Path RECORDS = ROOT.resolve("contracts/src/main/java").resolve(PACKAGE);

    /** The folder of what is released of them. */
    static final Path RESOURCES = ROOT.resolve("contracts/src/main/resources");

    static final Path EXAMPLES = RESOURCES.resolve(PACKAGE);
    static final Path SCHEMAS = EXAMPLES.resolve("schemas");

    /** What an event looks like; written by hand and frozen once released. */
    static Committed example(EventType type) {
        return new Committed(EXAMPLES.resolve(type.simpleName() + ".json"));
    }

    static Committed schema(EventType type) {
        return new Committed(SCHEMAS.resolve(type.simpleName() + ".v1.json"));
    }

    static Committed asyncApi() {
        return new Committed(RESOURCES.resolve("asyncapi.yaml"));
    }

    static Committed page() {
        return new Committed(ROOT.resolve("docs/events.md"));
    }

    /** Every field ever released, one a line. */
    static Committed releasedFields() {
        return new Committed(ROOT.resolve("contracts/src/test/resources/released-fields.txt"));
    }

    String text() throws IOException {
        assertThat(file).exists();
        return Files.readString(file);
    }

    void says(String text) throws IOException {
        if (REWRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(text())
                .as("%s, which contracts/README.md says how to rewrite", file)
                .isEqualTo(text);
    }
}
