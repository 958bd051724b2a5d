package coop.cooperer.rencontres.gateway.caller;

import coop.cooperer.rencontres.gateway.session.Claims;
import java.util.Optional;
import java.util.stream.Stream;

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

        /** Whether the realm gave the person one of these roles. */
        public boolean hasOneOf(Iterable<String> roles) {
            var mine = Claims.of(access).roles();
            for (var role : roles) {
                if (mine.contains(role)) {
                    return true;
                }
            }
            return false;
        }

        /** The organisations that the person belongs to. */
        public Stream<Claims.Organisation> organisations() {
            return Claims.of(access).organisations();
        }

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
