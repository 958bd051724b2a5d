package coop.cooperer.rencontres.local;

import coop.cooperer.rencontres.local.supervision.Trouble;
import java.nio.file.Path;
import java.util.List;

/** The commands of {@code ./rencontres} that concern the platform itself. */
public final class Main {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    /** The checkout comes as the system property {@code rencontres.root}. */
    public static void main(String[] args) throws Exception {
        try {
            var words = List.of(args);
            System.exit(run(words.getFirst(), words.subList(1, words.size())));
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(FAILED);
        }
    }

    private static int run(String command, List<String> arguments) throws Exception {
        var checkout = Path.of(System.getProperty("rencontres.root", ""));
        var platform = LocalPlatform.ofEnvironment(checkout, System.getenv(), System.out::println);
        return switch (command) {
            case "up" -> new Up(platform, checkout).run(arguments);
            case "down" -> new Down(platform).run();
            case "restart" -> new Restart(platform).run(one(arguments, "restart NAME"));
            case "status" -> new Status(platform).run();
            case "logs" -> new Logs(platform).run(arguments);
            case "code" -> new Code(checkout).run(arguments);
            case "clock" -> new BusinessClock(platform).run(arguments);
            case "dead-letters" -> new DeadLetterCommand(platform).run(arguments);
            case "dev" -> new Dev(platform).run(one(arguments, "dev NAME"));
            default -> {
                System.err.println("There is no command " + command + ": see ./rencontres help.");
                yield MISUSED;
            }
        };
    }

    private static String one(List<String> arguments, String usage) {
        if (arguments.size() != 1) {
            throw new Trouble("Usage: ./rencontres " + usage);
        }
        return arguments.getFirst();
    }
}
