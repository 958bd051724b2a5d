package coop.cooperer.rencontres.local;

import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Follows the log of one process, or of all. */
final class Logs {

    private final LocalPlatform platform;

    Logs(LocalPlatform platform) {
        this.platform = platform;
    }

    int run(List<String> names) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("tail", "-n", "40", "-F"));
        for (var file : files(names)) {
            words.add(file.toString());
        }
        return new ProcessBuilder(words).inheritIO().start().waitFor();
    }

    private List<Path> files(List<String> names) {
        var wanted =
                names.isEmpty()
                        ? platform.parts().stream().map(part -> part.name()).toList()
                        : names.stream()
                                .map(name -> platform.catalogue().named(name).name())
                                .toList();
        var files = wanted.stream().map(platform.home()::log).filter(Files::isReadable).toList();
        if (files.isEmpty()) {
            throw new Trouble("There is no log yet: start the platform with ./rencontres up.");
        }
        return files;
    }
}
