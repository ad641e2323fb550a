package dev.reelay.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom, in the modules that an application has. */
class HouseTest {
    private static final String[] LIBRARIES = {"okhttp3..", "okio..", "com.squareup.moshi..", "retrofit2.."};
    private static final String INTERNAL = "dev.reelay.internal..";
    private static final String SPI = "dev.reelay.provider.spi..";
    private static final String[] PROVIDERS = {
        "dev.reelay.luma..",
        "dev.reelay.dreammachine..",
        "dev.reelay.kling..",
        "dev.reelay.runway..",
        "dev.reelay.minimax..",
        "dev.reelay.videos..",
        "dev.reelay.newapi..",
        "dev.reelay.lumalabs..",
        "dev.reelay.gateway.."
    };
    private static final JavaClasses HOUSE = new ClassFileImporter().importPackages("dev.reelay");

    @Test
    void theRoomsOfTheRuntimeHaveNoCycle() {
        slices().matching("dev.reelay.internal.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void applicationsSeeNoLibrary() {
        List<JavaCodeUnit> shown = HOUSE
                .that(resideInAnyPackage(
                        "dev.reelay",
                        "dev.reelay.errors..",
                        "dev.reelay.observe..",
                        "dev.reelay.provider",
                        "dev.reelay.provider.mapping..",
                        "dev.reelay.stored..",
                        "dev.reelay.time..",
                        "dev.reelay.webhook.."))
                .stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
                .toList();

        assertThat(shown)
                .hasSizeGreaterThan(300)
                .allSatisfy(unit -> assertThat(
                                Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream()))
                        .as(unit.getFullName())
                        .noneMatch(resideInAnyPackage(LIBRARIES)));
    }

    @Test
    void whatGeneratedCodeCallsKnowsNothingOfTheRuntime() {
        noClasses()
                .that()
                .resideInAPackage(SPI)
                .should()
                .dependOnClassesThat(resideInAPackage(INTERNAL).and(not(resideInAPackage("..internal.text.."))))
                .check(HOUSE);
    }

    @Test
    void errorsAndEventsKnowNothingOfTheRuntime() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.reelay.errors..", "dev.reelay.observe..", "dev.reelay.time..")
                .should()
                .dependOnClassesThat(resideInAPackage(INTERNAL).and(not(resideInAPackage("..internal.text.."))))
                .check(HOUSE);
    }

    @Test
    void providersKnowTheirInterfaceAlone() {
        classes()
                .that()
                .resideInAnyPackage(PROVIDERS)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(LIBRARIES)
                        .or(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "dev.reelay",
                                "dev.reelay.errors",
                                "dev.reelay.provider..",
                                "dev.reelay.gateway.."))
                        .or(resideInAnyPackage(PROVIDERS)))
                .check(HOUSE);
    }

    @Test
    void theTestKitAndTheCommandLineKnowNoInside() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.reelay.testkit..", "dev.reelay.cli..")
                .should()
                .dependOnClassesThat(resideInAPackage(INTERNAL))
                .check(HOUSE);
    }

    @Test
    void providersDoNotKnowEachOther() {
        for (String provider : PROVIDERS) {
            noClasses()
                    .that()
                    .resideInAPackage(provider)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(PROVIDERS)
                            .and(not(resideInAnyPackage(provider, "dev.reelay.gateway.."))))
                    .check(HOUSE);
            assertThat(HOUSE.stream().map(JavaClass::getPackageName)).contains(provider.replace("..", ""));
        }
    }
}
