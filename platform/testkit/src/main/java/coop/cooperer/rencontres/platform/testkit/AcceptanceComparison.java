package coop.cooperer.rencontres.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every requirement that a service answers for ({@code src/test/resources/acceptance.txt}, numbers
 * apart by white space, {@code #} begins a remark) is proved by a test with {@link Acceptance}, and
 * no test claims another one.
 */
public final class AcceptanceComparison {

    private static final Path OWED = Path.of("src/test/resources/acceptance.txt");

    private AcceptanceComparison() {}

    /**
     * Fails if a number is owed without a proof, or claimed without being owed.
     *
     * @param root the package whose classes, tests included, are read
     */
    public static void compare(String root) throws IOException {
        assertThat(claimed(new ClassFileImporter().importPackages(root)))
                .as("proved by the tests under %s, owed in %s", root, OWED)
                .isEqualTo(owed());
    }

    private static Set<String> owed() throws IOException {
        try (var lines = Files.lines(OWED)) {
            return lines.map(line -> line.replaceFirst("#.*", ""))
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .filter(Predicate.not(String::isEmpty))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> claimed(Collection<JavaClass> classes) {
        return classes.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.getMethods().stream()))
                .flatMap(AcceptanceComparison::claims)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> claims(HasAnnotations<?> place) {
        return place.tryGetAnnotationOfType(Acceptance.class).stream()
                .flatMap(claim -> Stream.of(claim.value()));
    }
}
