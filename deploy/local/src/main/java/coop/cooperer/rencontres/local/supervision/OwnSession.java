package coop.cooperer.rencontres.local.supervision;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a program is started outside the terminal's process group, keeping its process id. */
public final class OwnSession {

    private static final List<String> PERL =
            List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec {$ARGV[0]} @ARGV");

    private OwnSession() {}

    /** The same words behind {@code setsid}, or behind perl where there is none (macOS). */
    public static List<String> of(List<String> line) {
        var words = new ArrayList<String>();
        if (onPath("setsid")) {
            words.add("setsid");
        } else if (onPath("perl")) {
            words.addAll(PERL);
        }
        words.addAll(line);
        return words;
    }

    private static boolean onPath(String program) {
        var path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
