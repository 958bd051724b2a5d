package coop.cooperer.rencontres.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.contracts.SeminarsEvent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.RecordComponent;
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
@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ForbiddenAttributesIT {

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
    void noTableHasOne() {
        assertThat(forbidden(Records.columns())).isEmpty();
    }

    @Test
    void noEventHasOne() {
        assertThat(
                        forbidden(
                                Stream.of(SeminarsEvent.class.getPermittedSubclasses())
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
    }

    @Test
    void theWordsAreRecognisedWhereTheyStand() {
        assertThat(forbidden(List.of("person.birth_date", "isDisabled", "page", "message")))
                .containsExactly("isDisabled", "person.birth_date");
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
