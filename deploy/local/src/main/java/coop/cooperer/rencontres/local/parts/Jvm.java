package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the processes of the local platform are run by the JDK that runs the launcher. */
public final class Jvm {

    static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    /** Quick to start and small: the local platform is for looking at, not for load. */
    private static final List<String> SMALL =
            List.of(
                    "-Xms32m",
                    "-XX:MinHeapFreeRatio=20",
                    "-XX:MaxHeapFreeRatio=40",
                    "-XX:+UseSerialGC",
                    FIRST_COMPILER_ONLY,
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dfile.encoding=UTF-8",
                    "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s"
                            + " %5$s%6$s%n",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8");

    private Jvm() {}

    /** The words before the options that a program of its own adds. */
    public static List<String> java(int heapMegabytes) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + heapMegabytes + "m");
        words.addAll(SMALL);
        return words;
    }

    /** One of our own programs with all libraries of this module. */
    public static List<String> own(Home home, int heapMegabytes, Class<?> main, List<String> args)
            throws IOException {
        var words = java(heapMegabytes);
        words.add("-cp");
        words.add(classPath(home));
        words.add(main.getName());
        words.addAll(args);
        return words;
    }

    /** The libraries of this module, as Maven resolved them for the last build. */
    static List<Path> libraries(Home home) throws IOException {
        var file = home.checkout().resolve("deploy/local/target/class-path");
        if (!Files.isReadable(file)) {
            throw new Trouble(
                    "Nothing is built yet: ./rencontres up builds and starts everything.");
        }
        var line = Files.readString(file).strip();
        return Stream.of(line.split(Pattern.quote(File.pathSeparator), -1)).map(Path::of).toList();
    }

    /** The launcher's own classes first: from its jar, or from the folder of a running build. */
    static String classPath(Home home) throws IOException {
        return Stream.concat(Stream.of(ownClasses()), libraries(home).stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path ownClasses() {
        try {
            return Path.of(Jvm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
