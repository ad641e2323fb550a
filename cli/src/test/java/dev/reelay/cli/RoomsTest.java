package dev.reelay.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the command line stands on, and which of its rooms knows what. */
@AnalyzeClasses(packages = "dev.reelay.cli", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    /** What is public and meant for users; the simulated relays come with a module of their own. No provider is named. */
    @ArchTest
    static final ArchRule THE_PUBLIC_API_IS_ENOUGH = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("dev.reelay..")
                    .and(not(resideInAnyPackage(
                            "dev.reelay",
                            "dev.reelay.errors",
                            "dev.reelay.observe",
                            "dev.reelay.provider",
                            "dev.reelay.stored",
                            "dev.reelay.jobs",
                            "dev.reelay.cli..",
                            "dev.reelay.testkit.."))));

    @ArchTest
    static final ArchRule ONLY_THE_JSON_ROOM_KNOWS_ITS_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("dev.reelay.cli.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.squareup.moshi..", "okio..");

    @ArchTest
    static final ArchRule WHERE_KNOWS_NOTHING_OF_WHAT_IS_DONE_THERE = noClasses()
            .that()
            .resideInAPackage("dev.reelay.cli.relay..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.reelay.cli.work..", "dev.reelay.cli.command..");

    @ArchTest
    static final ArchRule ROOMS_STAND_ON_FLOORS =
            slices().matching("dev.reelay.cli.(*)..").should().beFreeOfCycles();
}
