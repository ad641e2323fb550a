package dev.reelay.generator.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Which room knows what. */
@AnalyzeClasses(packages = "dev.reelay.generator", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule ONLY_OPENAPI_SEES_OPENAPI = noClasses()
            .that()
            .resideOutsideOfPackage("dev.reelay.generator.openapi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openapitools..", "io.swagger..");

    @ArchTest
    static final ArchRule ONLY_THE_PROCESSOR_SEES_ELEMENTS = noClasses()
            .that()
            .resideOutsideOfPackage("dev.reelay.generator.processor..")
            .should()
            .dependOnClassesThat(
                    JavaClass.Predicates.resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
                            // JavaPoet's own interface asks for modifiers, and Java's words are no elements.
                            .and(not(JavaClass.Predicates.equivalentTo(Modifier.class)))
                            .and(not(JavaClass.Predicates.equivalentTo(SourceVersion.class))));

    @ArchTest
    static final ArchRule ONLY_THE_WRITER_USES_JAVAPOET = noClasses()
            .that()
            .resideOutsideOfPackages("dev.reelay.generator.writer..")
            // The processor takes finished files from the writer, and looks no further.
            .and()
            .haveSimpleNameNotStartingWith("SourceFiles")
            .and()
            .haveSimpleNameNotEndingWith("Processor")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule STAGES_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("dev.reelay.generator.openapi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.reelay.generator.processor..",
                    "dev.reelay.generator.writer..",
                    "dev.reelay.generator.model..");

    @ArchTest
    static final ArchRule MODEL_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("dev.reelay.generator.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("dev.reelay.generator.model..", "java..", "org.jspecify..");
}
