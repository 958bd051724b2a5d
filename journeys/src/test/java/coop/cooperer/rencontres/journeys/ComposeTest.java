package coop.cooperer.rencontres.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import coop.cooperer.rencontres.local.parts.Catalogue;
import coop.cooperer.rencontres.local.parts.Home;
import coop.cooperer.rencontres.local.parts.Ports;
import coop.cooperer.rencontres.local.parts.Secrets;
import coop.cooperer.rencontres.local.supervision.Part;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The platform on containers is the local platform: same processes, same variables, same ports. */
class ComposeTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("rencontres.root", ".."));
    private static final Ports PORTS = new Ports(0);

    @TempDir static Path folder;
    private static ComposeFile compose;
    private static Catalogue local;

    @BeforeAll
    static void read() throws IOException {
        compose = ComposeFile.read(CHECKOUT.resolve("docker-compose.yml"));
        var secrets = Secrets.open(folder.resolve("secrets.properties"));
        local = Catalogue.plain(new Home(CHECKOUT, folder), PORTS, secrets);
    }

    static Stream<String> processes() {
        return Stream.concat(Catalogue.SERVICES.stream(), Stream.of("gateway"));
    }

    @Test
    void theFileFollowsTheComposeSpecification() {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(SchemaLocation.of("classpath:compose-spec/compose-spec.json"));

        var wrong = schema.validate(compose.tree());

        assertThat(wrong).isEmpty();
    }

    @Test
    void itRunsTheSamePartsAsTheLocalPlatform() {
        var parts = local.all().stream().map(Part::name).collect(Collectors.toSet());

        assertThat(compose.services()).isEqualTo(parts);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void anImageIsMadeOfTheModuleBehindTheName(String name) {
        var build = compose.service(name).path("build");

        assertThat(build.path("args").path("MODULE").asText()).isEqualTo(local.moduleOf(name));
        assertThat(CHECKOUT.resolve(build.path("dockerfile").asText())).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aProcessGetsAllThatItReadsAndNothingElse(String name) throws IOException {
        var settings = ProcessSettings.of(CHECKOUT, local.moduleOf(name));

        assertThat(compose.environment(name).keySet()).isEqualTo(settings.all());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void theLocalPlatformGivesAllThatAProcessNeeds(String name) throws IOException {
        var settings = ProcessSettings.of(CHECKOUT, local.moduleOf(name));

        assertThat(local.environmentOf(name).keySet()).containsAll(settings.required());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void portsAreThoseOfTheLocalPlatform(String name) {
        var port = Integer.toString(PORTS.of(name));

        assertThat(compose.environment(name)).containsEntry("HTTP_PORT", port);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void addressesLeadToTheProcessTheyName(String name) {
        var environment = compose.environment(name);

        for (var service : Catalogue.SERVICES) {
            assertThat(environment)
                    .containsEntry(
                            service.toUpperCase(Locale.ROOT) + "_URL",
                            "http://%s:%d".formatted(service, PORTS.of(service)));
        }
    }

    @Test
    void onlyTheDoorKeycloakAndTheMailboxCanBeReachedFromOutside() {
        var door = URI.create(compose.environment("gateway").get("PUBLIC_URL")).getPort();
        var identity = URI.create(compose.environment("keycloak").get("KC_HOSTNAME")).getPort();

        var published =
                compose.services().stream()
                        .filter(name -> !compose.published(name).isEmpty())
                        .collect(Collectors.toSet());

        assertThat(published).containsExactlyInAnyOrder("gateway", "keycloak", "mail");
        assertThat(compose.published("gateway")).containsExactly(door + ":" + PORTS.of("gateway"));
        assertThat(compose.published("keycloak")).containsExactly(identity + ":8080");
        assertThat(compose.published("mail")).containsExactly(PORTS.of("mail") + ":8025");
    }

    @Test
    void everyVariableIsExplainedAndNoSecretIsGiven() throws IOException {
        var example = new Properties();
        try (var reader = Files.newBufferedReader(CHECKOUT.resolve(".env.example"))) {
            example.load(reader);
        }

        assertThat(example.stringPropertyNames()).isEqualTo(compose.variables());
        assertThat(compose.required())
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(example.getProperty(secret)).isEmpty());
    }

    @Test
    void keycloakGetsEveryPlaceholderOfTheRealm() throws IOException {
        var realm = CHECKOUT.resolve("deploy/realm/rencontres-realm.json");

        assertThat(compose.environment("keycloak").keySet())
                .containsAll(found("\\$\\{([A-Z_]+)[:}]", realm));
    }

    @Test
    void everyDatabaseIsMadeWithItsOwner() throws IOException {
        var made = found("create ([a-z]+) \"\\$", CHECKOUT.resolve("deploy/compose/databases.sh"));

        var wanted =
                processes()
                        .map(name -> compose.environment(name).get("DATABASE_USER"))
                        .collect(Collectors.toCollection(TreeSet::new));
        wanted.add(compose.environment("keycloak").get("KC_DB_USERNAME"));
        assertThat(made).isEqualTo(wanted);
    }

    private static Set<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
