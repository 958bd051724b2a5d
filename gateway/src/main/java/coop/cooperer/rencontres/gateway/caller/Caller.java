package coop.cooperer.rencontres.gateway.caller;

import java.util.Optional;

/** Who asks. */
public sealed interface Caller {

    /** The token that says so to the services; nobody has none. */
    Optional<String> token();

    /** Not signed in. */
    record Nobody() implements Caller {
        @Override
        public Optional<String> token() {
            return Optional.empty();
        }
    }

    /** A signed-in person. */
    record Person(String id, String access) implements Caller {
        @Override
        public Optional<String> token() {
            return Optional.of(access);
        }
    }

    /** A partner system, by the name of its client. */
    record Partner(String client, String access) implements Caller {
        @Override
        public Optional<String> token() {
            return Optional.of(access);
        }
    }
}
