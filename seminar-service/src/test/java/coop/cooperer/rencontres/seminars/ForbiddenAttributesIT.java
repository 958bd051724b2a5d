package coop.cooperer.rencontres.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.CommitteesEvent;
import coop.cooperer.rencontres.contracts.MediaEvent;
import coop.cooperer.rencontres.contracts.SeminarsEvent;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the law forbids to keep of a person has no name anywhere (D57, D66). */
@Acceptance("D57")
@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ForbiddenAttributesIT {

    private static final Path DOCUMENT = Path.of("src/main/openapi/openapi.yaml");
    private static final Set<String> FORBIDDEN =
            Set.of(
                    "disability",
                    "disabled",
                    "handicap",
                    "illness",
                    "condition",
                    "pathology",
                    "migrant",
                    "migration",
                    "refugee",
                    "nationality",
                    "citizenship",
                    "origin",
                    "ethnicity",
                    "race",
                    "religion",
                    "belief",
                    "political",
                    "opinion",
                    "birth",
                    "birthday",
                    "birthdate",
                    "age",
                    "gender",
                    "sex",
                    "passport",
                    "ssn",
                    "concerned",
                    "school",
                    "diploma",
                    "education",
                    "employment",
                    "unemployed",
                    "household",
                    "income",
                    "phone");

    @Test
    void noTableAndNoIndexHasOne() {
        assertThat(forbidden(Records.columns())).isEmpty();
        assertThat(forbidden(Records.indexes())).isEmpty();
    }

    @Test
    void noFormHasOne() throws IOException {
        var document = new ObjectMapper(new YAMLFactory()).readTree(DOCUMENT.toFile());

        var asked =
                document.findValues("properties").stream().flatMap(ForbiddenAttributesIT::names);

        assertThat(forbidden(asked.toList())).isEmpty();
    }

    @Test
    @Acceptance("D66")
    void noPartOfTheProductKnowsADateOfBirth() throws IOException {
        try (var sources = Files.find(Path.of(".."), 12, (path, _) -> describesData(path))) {
            var read = sources.toList();

            assertThat(read).hasSizeGreaterThan(20);
            assertThat(read)
                    .allSatisfy(
                            it ->
                                    assertThat(Files.readString(it).replaceAll("--.*", ""))
                                            .as(it.toString())
                                            .doesNotContainIgnoringCase("birth"));
        }
    }

    @Test
    void noEventHasOne() {
        assertThat(
                        forbidden(
                                Stream.of(
                                                ApplicationsEvent.class,
                                                SeminarsEvent.class,
                                                CommitteesEvent.class,
                                                MediaEvent.class)
                                        .map(Class::getPermittedSubclasses)
                                        .flatMap(Stream::of)
                                        .map(Class::getRecordComponents)
                                        .flatMap(Stream::of)
                                        .map(RecordComponent::getName)
                                        .toList()))
                .isEmpty();
    }

    @Test
    void noExportHasOne() {
        var holder = UUID.randomUUID();
        var call = ToldCall.taking(holder);
        Registrants.ask(call.seminar(), "a@example.org");

        List<Map<String, Object>> exported =
                Callers.member(holder)
                        .get("/api/v1/seminars/{id}/registrations", call.seminar())
                        .path("items");

        assertThat(exported).isNotEmpty();
        assertThat(forbidden(exported.getFirst().keySet())).isEmpty();
        var file =
                Callers.member(holder)
                        .get("/api/v1/seminars/{id}/registrations/file", call.seminar())
                        .asString();
        assertThat(file.lines().findFirst().orElseThrow())
                .isEqualTo(
                        "numéro;nom;prénom;adresse électronique;structure;fonction;catégorie;"
                                + "inscription;notice;reçue le");
    }

    @Test
    void theWordsAreRecognisedWhereTheyStand() {
        assertThat(forbidden(List.of("person.birth_date", "isDisabled", "page", "message")))
                .containsExactly("isDisabled", "person.birth_date");
    }

    private static boolean describesData(Path path) {
        var text = path.toString();
        return !text.contains("/target/")
                && !text.contains("/node_modules/")
                && (text.endsWith("/openapi/openapi.yaml")
                        || text.contains("/db/migration/V")
                        || (text.contains("/webui/src/features/") && text.endsWith(".tsx")));
    }

    private static Stream<String> names(JsonNode properties) {
        return properties.properties().stream().map(Map.Entry::getKey);
    }

    private static Set<String> forbidden(Collection<String> names) {
        var found = new TreeSet<String>();
        for (var name : names) {
            var words =
                    name.replaceAll("([a-z])([A-Z])", "$1_$2")
                            .toLowerCase(Locale.ROOT)
                            .split("[^a-z]+");
            if (Stream.of(words).anyMatch(FORBIDDEN::contains)) {
                found.add(name);
            }
        }
        return found;
    }
}
