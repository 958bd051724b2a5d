package coop.cooperer.rencontres.local.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program with its arguments and the whole of what it reads from its environment. */
public record Command(List<String> line, Map<String, String> environment) {

    /** What any program may need to find its way; nothing else is inherited. */
    private static final List<String> INHERITED = List.of("PATH", "HOME", "TMPDIR", "USER");

    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    public Command(List<String> line) {
        this(line, Map.of());
    }

    /** The same Java program with more options for its virtual machine. */
    public Command withOptions(String... options) {
        var words = new ArrayList<>(line);
        words.addAll(1, List.of(options));
        return new Command(words, environment);
    }

    /** The same program without this option. */
    public Command withoutOption(String option) {
        return new Command(
                line.stream().filter(word -> !word.equals(option)).toList(), environment);
    }

    /** The same program, which yields the processor to all others. */
    public Command inNobodysWay() {
        var words = new ArrayList<>(List.of("nice", "-n", "19"));
        words.addAll(line);
        return new Command(words, environment);
    }

    /** A builder of this very program, cut off from the environment of the launcher. */
    public ProcessBuilder builder() {
        return builder(line);
    }

    /** The same program in a session of its own: a Ctrl-C in the terminal is for the launcher. */
    ProcessBuilder detached() {
        return builder(OwnSession.of(line));
    }

    private ProcessBuilder builder(List<String> words) {
        var builder = new ProcessBuilder(words);
        var wanted = builder.environment();
        wanted.keySet().retainAll(INHERITED);
        wanted.put("LANG", "C.UTF-8");
        wanted.putAll(environment);
        return builder;
    }
}
