package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Part;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All parts of one platform, in the order in which people read them. */
public final class Catalogue {

    /** The processes that keep the business clock. */
    public static final List<String> SERVICES =
            List.of("applications", "seminars", "committees", "media", "notifications");

    private static final Set<String> STORES = Set.of(PostgreSql.NAME, Kafka.NAME);

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Home home;
    private final Ports ports;
    private final Secrets secrets;

    private Catalogue(Home home, Ports ports, Secrets secrets, UnaryOperator<Part> way) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        applications().forEach(service -> services.put(service.name(), service));
        Stream.concat(infrastructure(), services.values().stream())
                .forEach(part -> parts.put(part.name(), way.apply(part)));
    }

    /** The parts as they start by themselves. */
    public static Catalogue plain(Home home, Ports ports, Secrets secrets) {
        return new Catalogue(home, ports, secrets, part -> part);
    }

    /** The parts as they start with what rehearsals have taught. */
    public static Catalogue quick(Home home, Ports ports, Secrets secrets) {
        return new Catalogue(
                home, ports, secrets, part -> new QuickStart(part, home.startCaches()));
    }

    /** The parts as they are measured: by themselves, and compiled as fully as in containers. */
    public static Catalogue forLoad(Home home, Ports ports, Secrets secrets) {
        return new Catalogue(home, ports, secrets, ForLoad::new);
    }

    public List<Part> all() {
        return List.copyOf(parts.values());
    }

    /** The part of that name, or a {@link Trouble} that lists the names there are. */
    public Part named(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new Trouble(
                    "There is no process %s; there are: %s."
                            .formatted(name, String.join(", ", parts.keySet())));
        }
        return part;
    }

    /** The parts of those names with all that they need, or all parts when none is named. */
    public List<Part> chosen(Collection<String> names) {
        if (names.isEmpty()) {
            return all();
        }
        var wanted = new LinkedHashSet<String>();
        names.forEach(name -> addWithNeeds(name, wanted));
        return all().stream().filter(part -> wanted.contains(part.name())).toList();
    }

    /** The folder of the module behind a process of ours. */
    public String moduleOf(String name) {
        return service(name).module();
    }

    /** What a process of ours reads from its environment. */
    public Map<String, String> environmentOf(String name) {
        return service(name).environment();
    }

    private Service service(String name) {
        return Optional.ofNullable(services.get(name))
                .orElseThrow(
                        () ->
                                new Trouble(
                                        "%s is not one of our own: %s."
                                                .formatted(
                                                        name,
                                                        String.join(", ", services.keySet()))));
    }

    private void addWithNeeds(String name, Set<String> wanted) {
        if (wanted.add(name)) {
            named(name).needs().forEach(need -> addWithNeeds(need, wanted));
        }
    }

    private Stream<Part> infrastructure() {
        return Stream.of(
                new PostgreSql(home, ports, secrets),
                new Kafka(home, ports),
                new Mail(home, ports),
                new Keycloak(home, ports, secrets));
    }

    private Stream<Service> applications() {
        var calls = home.checkout().resolve("deploy/calls").toString();
        return Stream.of(
                service(
                        "applications",
                        "applications-service",
                        Map.of(
                                "MASTER_KEY",
                                secrets.get("master.key"),
                                "CALLS_DIRECTORY",
                                calls,
                                // The reference case with its own dates: today it is closed.
                                "FIRST_CALL",
                                "2021",
                                "FIRST_CALL_PUBLISHED_AT",
                                "2021-04-12T08:00:00Z")),
                service("seminars", "seminar-service", Map.of()),
                service("committees", "committee-service", Map.of()),
                service(
                        "media",
                        "media-service",
                        Map.of("MEDIA_DIRECTORY", home.data("media").toString())),
                service(
                        "notifications",
                        "notification-service",
                        Map.of(
                                "SMTP_HOST",
                                "127.0.0.1",
                                "SMTP_PORT",
                                Integer.toString(ports.of("smtp")),
                                "WEBHOOK_LOOPBACK_ALLOWED",
                                "true",
                                "SECRETS_KEY",
                                secrets.get("secrets.key"))),
                service(
                        "gateway",
                        "gateway",
                        Map.of(
                                "WEB_CLIENT_SECRET",
                                Secrets.ofClient("rencontres-web"),
                                "SESSION_KEY",
                                secrets.get("session.key"),
                                // One machine plays everybody here, as fast as it can.
                                "LIMIT_ADDRESS",
                                "10000000",
                                "LIMIT_PERSON",
                                "10000000",
                                "LIMIT_PARTNER",
                                "10000000")));
    }

    private Service service(String name, String module, Map<String, String> more) {
        var needs =
                name.equals("notifications")
                        ? Set.of(PostgreSql.NAME, Kafka.NAME, Mail.NAME)
                        : STORES;
        return new Service(name, module, more, needs, home, ports, secrets);
    }
}
