package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Command;
import coop.cooperer.rencontres.local.supervision.Part;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of our own Quarkus applications.
 *
 * @param name the process and its database
 * @param module its folder, which is also its client in the realm
 * @param more what only this one reads from its environment
 */
record Service(
        String name,
        String module,
        Map<String, String> more,
        Set<String> needs,
        Home home,
        Ports ports,
        Secrets secrets)
        implements Part {

    private static final int HEAP_MEGABYTES = 192;

    @Override
    public List<Integer> listens() {
        return List.of(ports.of(name));
    }

    @Override
    public Command prepare(Path log) {
        var jar = home.checkout().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.isReadable(jar)) {
            throw new Trouble(module + " is not built: run ./rencontres up, which builds it.");
        }
        var words = new ArrayList<>(Jvm.java(HEAP_MEGABYTES));
        words.add("-Dquarkus.log.category.\"io.smallrye.health\".level=WARN");
        words.add("-jar");
        words.add(jar.toString());
        return new Command(words, environment());
    }

    /** All that the application reads from its environment on this platform. */
    Map<String, String> environment() {
        var issuer = ports.url(Keycloak.NAME) + "/realms/rencontres";
        var environment = new HashMap<>(Databases.environment(ports, secrets, name));
        environment.put("HTTP_PORT", Integer.toString(ports.of(name)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Kafka.NAME));
        environment.put("IDENTITY_ISSUER", issuer);
        environment.put("IDENTITY_URL", issuer);
        environment.put("SERVICE_CLIENT_SECRET", Secrets.ofClient(module));
        environment.put("PUBLIC_URL", ports.url("gateway"));
        environment.put("CLOCK_ADJUSTABLE", "true");
        environment.put("APPLICATIONS_URL", ports.url("applications"));
        environment.put("SEMINARS_URL", ports.url("seminars"));
        environment.put("COMMITTEES_URL", ports.url("committees"));
        environment.put("MEDIA_URL", ports.url("media"));
        environment.put("NOTIFICATIONS_URL", ports.url("notifications"));
        environment.putAll(more);
        return environment;
    }

    @Override
    public boolean answers(long pid) throws InterruptedException {
        return Http.isWell(ports.url(name) + "/q/health/ready");
    }
}
