package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Trouble;
import java.util.Map;
import java.util.Optional;

/**
 * Every port of the platform, moved together so that a second one can run beside the first. All lie
 * below those that systems lend to outgoing connections, where anything may sit for a moment.
 */
public record Ports(int offset) {

    private static final Map<String, Integer> DEFAULTS =
            Map.ofEntries(
                    Map.entry("gateway", 8080),
                    Map.entry("applications", 8101),
                    Map.entry("seminars", 8102),
                    Map.entry("committees", 8103),
                    Map.entry("media", 8104),
                    Map.entry("notifications", 8105),
                    Map.entry("keycloak", 8180),
                    Map.entry("keycloak-management", 9180),
                    Map.entry("postgresql", 15432),
                    Map.entry("kafka", 19092),
                    Map.entry("kafka-controller", 19093),
                    Map.entry("smtp", 1025),
                    Map.entry("mail", 8025));

    /** Beyond it the highest port would be one that systems lend. */
    private static final int LARGEST_OFFSET = 11_000;

    public Ports {
        if (offset < 0 || offset > LARGEST_OFFSET) {
            throw new Trouble(
                    "RENCONTRES_PORT_OFFSET is %d: it must lie between 0 and %d."
                            .formatted(offset, LARGEST_OFFSET));
        }
    }

    /** The ports an operator asked for with RENCONTRES_PORT_OFFSET. */
    public static Ports from(Map<String, String> environment) {
        var wanted = environment.getOrDefault("RENCONTRES_PORT_OFFSET", "0");
        try {
            return new Ports(Integer.parseInt(wanted));
        } catch (NumberFormatException e) {
            throw new Trouble("RENCONTRES_PORT_OFFSET is not a number: " + wanted, e);
        }
    }

    /** Other ports for a second platform of the launcher's own. */
    public Ports elsewhere() {
        return new Ports((offset + LARGEST_OFFSET / 2) % LARGEST_OFFSET);
    }

    public int of(String name) {
        return Optional.ofNullable(DEFAULTS.get(name))
                        .orElseThrow(() -> new IllegalArgumentException("no port of " + name))
                + offset;
    }

    /** The address people and processes use; plain http, for this machine only. */
    public String url(String name) {
        return "http://localhost:" + of(name);
    }
}
