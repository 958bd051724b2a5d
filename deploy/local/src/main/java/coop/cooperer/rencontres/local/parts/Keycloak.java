package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Command;
import coop.cooperer.rencontres.local.supervision.Part;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A real Keycloak with the realm of the demonstration. */
record Keycloak(Home home, Ports ports, Secrets secrets) implements Part {

    static final String NAME = "keycloak";

    private static final String MANAGEMENT = "keycloak-management";
    private static final int HEAP_MEGABYTES = 320;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> listens() {
        return List.of(ports.of(NAME), ports.of(MANAGEMENT));
    }

    @Override
    public Set<String> needs() {
        return Set.of(PostgreSql.NAME);
    }

    /** The first start creates some ninety tables. */
    @Override
    public Duration patience() {
        return Duration.ofMinutes(6);
    }

    /**
     * Runs the server as {@code kc.sh} does, without the script: it fixes the garbage collector,
     * and a shell between us and the server would outlive it or be outlived.
     */
    @Override
    public Command prepare(Path log) throws IOException, InterruptedException {
        var server = KeycloakDistribution.unpack(home, log);
        copyRealm();
        var words = new ArrayList<>(Jvm.java(HEAP_MEGABYTES));
        words.addAll(KeycloakDistribution.OPENED);
        words.addAll(
                List.of(
                        "-XX:MaxMetaspaceSize=256m",
                        "-Duser.language=en",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dquarkus-log-max-startup-records=10000",
                        "-Dpicocli.disable.closures=true",
                        "-Dkc.home.dir=" + server,
                        "-Djboss.server.config.dir=" + server.resolve("conf"),
                        "-Dkeycloak.migration.dir=" + realms(),
                        "-cp",
                        server.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--log-level=info,io.smallrye.health:warn",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + ports.of(NAME),
                        "--http-management-port=" + ports.of(MANAGEMENT),
                        "--hostname=" + ports.url(NAME)));
        return new Command(words, environment());
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", Databases.url(ports, NAME));
        environment.put("KC_DB_USERNAME", NAME);
        environment.put("KC_DB_PASSWORD", secrets.get("database." + NAME));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
        // What the realm file names by placeholders.
        environment.put("PUBLIC_URL", ports.url("gateway"));
        environment.put("GATEWAY_URL", ports.url("gateway"));
        environment.put("SMTP_HOST", "127.0.0.1");
        environment.put("SMTP_PORT", Integer.toString(ports.of("smtp")));
        return environment;
    }

    /** Into a folder of this platform: Keycloak reads all that lies beside the realm. */
    private void copyRealm() throws IOException {
        var realm = home.checkout().resolve("deploy/realm/rencontres-realm.json");
        if (!Files.isReadable(realm)) {
            throw new Trouble(realm + " is missing: fetch it again with git checkout.");
        }
        Files.createDirectories(realms());
        Files.copy(
                realm, realms().resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public boolean answers(long pid) throws InterruptedException {
        return Http.isWell(ports.url(MANAGEMENT) + "/health/ready");
    }

    private Path realms() {
        return home.data(NAME).resolve("import");
    }
}
