package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.util.List;

/** How root runs a program that refuses to be run by root. */
final class AsOrdinaryUser {

    private static final List<String> NOBODY = List.of("unshare", "--user");

    private AsOrdinaryUser() {}

    /** Nothing for an ordinary user; for root, a user namespace in which it is nobody. */
    static List<String> prefix() throws InterruptedException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        if (!works()) {
            throw new Trouble(
                    "PostgreSQL refuses to run as root and this machine forbids user namespaces:"
                            + " run ./rencontres as an ordinary user.");
        }
        return NOBODY;
    }

    private static boolean works() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--user", "true").start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
