package coop.cooperer.rencontres.local;

import coop.cooperer.rencontres.local.broker.DeadLetters;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Shows the messages that a service could not take, or has it take them once more. */
final class DeadLetterCommand {

    private final LocalPlatform platform;

    DeadLetterCommand(LocalPlatform platform) {
        this.platform = platform;
    }

    int run(List<String> arguments) {
        if (arguments.size() != 2) {
            throw usage();
        }
        // What the client says about itself would hide what was asked for.
        Logger.getLogger("org.apache.kafka").setLevel(Level.SEVERE);
        var module = platform.catalogue().moduleOf(arguments.get(1));
        var letters = new DeadLetters(platform.address("kafka"), module);
        switch (arguments.getFirst()) {
            case "list" -> print(letters.list());
            case "replay" -> System.out.println(letters.replay() + " sent again");
            default -> throw usage();
        }
        return 0;
    }

    private static void print(List<String> letters) {
        if (letters.isEmpty()) {
            System.out.println("no dead letter waits");
        }
        letters.forEach(System.out::println);
    }

    private static Trouble usage() {
        return new Trouble("Usage: ./rencontres dead-letters list|replay SERVICE");
    }
}
