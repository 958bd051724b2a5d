package coop.cooperer.rencontres.committees;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import coop.cooperer.rencontres.platform.testkit.PlatformRules;

@AnalyzeClasses(
        packages = "coop.cooperer.rencontres.committees",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(PlatformRules.class);
}
