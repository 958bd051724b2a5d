package coop.cooperer.rencontres.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;

/**
 * A class's suffix names its role, and only that role may touch the matching framework. Every
 * service runs them: {@code @ArchTest static final ArchTests rules = ArchTests.in(…)}.
 */
public final class PlatformRules {

    private static final String SERVICES = "coop.cooperer.rencontres.(*).(*)..";

    private PlatformRules() {}

    /** Only resources speak HTTP. */
    @ArchTest
    public static final ArchRule ONLY_RESOURCES_SPEAK_HTTP =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Resource")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.ws.rs..", "io.vertx.core.http..", "io.vertx.ext.web..")
                    .allowEmptyShould(true);

    /** Only rows and SQL repositories know the database. */
    @ArchTest
    public static final ArchRule ONLY_ROWS_AND_SQL_KNOW_THE_DATABASE =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Row")
                    .and()
                    .haveSimpleNameNotStartingWith("Sql")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate..")
                    .allowEmptyShould(true);

    /** Dependencies come through constructors. */
    @ArchTest
    public static final ArchRule DEPENDENCIES_COME_THROUGH_CONSTRUCTORS =
            noFields().should().beAnnotatedWith(Inject.class).allowEmptyShould(true);

    /** Features form no cycles. */
    @ArchTest
    public static final ArchRule FEATURES_FORM_NO_CYCLES =
            slices().matching(SERVICES).should().beFreeOfCycles().allowEmptyShould(true);

    /** Time arrives as an argument or as the business clock. */
    @ArchTest
    public static final ArchRule NOBODY_READS_THE_SERVER_CLOCK =
            noClasses()
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .allowEmptyShould(true);

    /** Rows stay inside their feature. */
    @ArchTest
    public static final ArchRule ROWS_STAY_INSIDE =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Row")
                    .should()
                    .bePackagePrivate()
                    .allowEmptyShould(true);
}
