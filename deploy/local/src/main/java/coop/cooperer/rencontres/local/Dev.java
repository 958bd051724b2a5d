package coop.cooperer.rencontres.local;

import java.io.IOException;
import java.util.List;

/** Runs one module in Quarkus' dev mode in the place of its process, against the running rest. */
final class Dev {

    private final LocalPlatform platform;

    Dev(LocalPlatform platform) {
        this.platform = platform;
    }

    int run(String name) throws IOException, InterruptedException {
        var catalogue = platform.catalogue();
        var checkout = platform.home().checkout();
        var maven =
                new ProcessBuilder(
                        List.of(
                                checkout.resolve("mvnw").toString(),
                                "-pl",
                                catalogue.moduleOf(name),
                                "-am",
                                "-Dspotless.check.skip",
                                "-DskipTests",
                                "compile",
                                "quarkus:dev"));
        maven.directory(checkout.toFile()).inheritIO();
        maven.environment().putAll(catalogue.environmentOf(name));
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        platform.takeOver(name);
        try {
            return maven.start().waitFor();
        } finally {
            platform.giveBack(name);
        }
    }
}
