package coop.cooperer.rencontres.local;

import coop.cooperer.rencontres.local.broker.DeadLetters;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.util.List;

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
        var module = platform.catalogue().moduleOf(arguments.get(1));
        var letters = new DeadLetters(platform.address("kafka"), module);
        switch (arguments.getFirst()) {
            case "list" -> letters.list().forEach(System.out::println);
            case "replay" -> System.out.println(letters.replay() + " sent again");
            default -> throw usage();
        }
        return 0;
    }

    private static Trouble usage() {
        return new Trouble("Usage: ./rencontres dead-letters list|replay SERVICE");
    }
}
