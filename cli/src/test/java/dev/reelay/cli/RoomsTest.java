package dev.reelay.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the command line stands on, and which of its rooms knows what. */
@AnalyzeClasses(packages = "dev.reelay.cli", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule THE_PUBLIC_API_IS_ENOUGH = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.reelay.internal..",
                    "dev.reelay.provider.spi..",
                    "dev.reelay.provider.mapping..",
                    "retrofit2..");

    @ArchTest
    static final ArchRule NO_COMMAND_KNOWS_A_PROVIDER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.reelay.gateway..", "dev.reelay.luma..", "dev.reelay.dreammachine..");

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
