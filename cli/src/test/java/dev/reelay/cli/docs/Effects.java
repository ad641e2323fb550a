package dev.reelay.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What each of the documented lines does. */
final class Effects {
    private static final String SPEC = "specs/luma.yaml";
    private static final String GOLDEN = "generator/src/test/resources/golden";
    /** Of the module that no later line compiles. */
    private static final String SOURCE = "reelay-micrometer/src/main/java/module-info.java";

    private static final List<Effect> ALL = List.of(
            Effect.of("mvn install .*", Effects::modulesAreInstalled),
            Effect.of("mvn compile", Effects::addRelay, Effects::codeIsGenerated),
            Effect.of(
                    "mvn .*-Pspec-diff",
                    (checkout, shell, result) -> assertThat(result.output())
                            .contains("relay twilight: added")
                            .doesNotContain(Checkout.NEW_RELAY)),
            Effect.of(
                    "mvn .*-Pspec-diff -Dspec.diff.base=HEAD~1",
                    (checkout, shell, result) -> assertThat(result.output())
                            .contains("relay twilight: added", "relay " + Checkout.NEW_RELAY + ": added")),
            Effect.of(
                    "mvn spotless:apply",
                    Effects::indentBadly,
                    (checkout, shell, result) ->
                            assertThat(checkout.changes(SOURCE)).isEmpty()),
            Effect.of(
                    "mvn .*-Dgolden.update=true.*",
                    Effects::spoilFixtures,
                    (checkout, shell, result) ->
                            assertThat(checkout.changes(GOLDEN)).isEmpty()),
            Effect.of("JAZZER_FUZZ=1 mvn .*", Effects::bodiesAreLookedFor),
            Effect.of("generator/new-provider .*", Effects::providerIsDrafted),
            Effect.of(
                    "cp -r \\S+ \\S+",
                    (checkout, shell, result) -> assertThat(shell.folder()).isDirectory()),
            Effect.of(
                    "cd \\S+",
                    (checkout, shell, result) ->
                            assertThat(shell.folder().resolve("pom.xml")).isRegularFile()),
            Effect.of("mvn verify", Effects::providerIsBuiltAndTested),
            Effect.of(
                    "java .* providers",
                    (checkout, shell, result) -> assertThat(result.output()).contains("kumo", "luma", "dreammachine")));

    private Effects() {}

    static Optional<Effect> of(ShellLine line) {
        return ALL.stream().filter(effect -> effect.isOf(line.command())).findFirst();
    }

    private static void modulesAreInstalled(Checkout checkout, Shell shell, Shell.Result result) {
        Path installed = shell.repository().resolve("dev/reelay");
        for (String module : List.of("sdk-core", "sdk-luma", "sdk-dreammachine", "sdk-testkit", "generator")) {
            assertThat(installed.resolve(module)).isDirectoryRecursivelyContaining("glob:**/" + module + "-*.jar");
        }
    }

    /** Adds a relay to the specification, and has the module that is generated from it compiled again. */
    private static void addRelay(Checkout checkout, Shell shell) throws IOException {
        String servers = "servers:\n";
        checkout.edit(
                SPEC,
                servers,
                servers + "  - url: https://twilight.example\n    description: A relay.\n    x-relay: twilight\n");
        Shell.delete(checkout.file("sdk-luma/target/classes"));
    }

    private static void codeIsGenerated(Checkout checkout, Shell shell, Shell.Result result) {
        assertThat(checkout.file("sdk-luma/target/generated-sources/annotations/dev/reelay/luma/LumaProvider.java"))
                .as(result.output())
                .content()
                .contains("\"twilight\"");
        assertThat(checkout.file("sdk-luma/target/classes/dev/reelay/luma/LumaProvider.class"))
                .isNotEmptyFile();
    }

    private static void indentBadly(Checkout checkout, Shell shell) throws IOException {
        checkout.edit(SOURCE, "    requires", "  requires");
        assertThat(checkout.changes(SOURCE)).isNotEmpty();
    }

    private static void spoilFixtures(Checkout checkout, Shell shell) throws IOException {
        List<Path> fixtures;
        try (var files = Files.walk(checkout.file(GOLDEN))) {
            fixtures = files.filter(Files::isRegularFile).sorted().toList();
        }
        Files.delete(fixtures.get(0));
        Files.writeString(fixtures.get(1), "// as it was before the change\n");
    }

    private static void bodiesAreLookedFor(Checkout checkout, Shell shell, Shell.Result result) {
        assertThat(result.output()).contains("Instrumented dev.reelay.gateway.TaskDecoder", "Failures: 0, Errors: 0");
        assertThat(checkout.file("sdk-luma/.cifuzz-corpus")).isNotEmptyDirectory();
    }

    private static void providerIsDrafted(Checkout checkout, Shell shell, Shell.Result result) throws IOException {
        assertThat(result.output()).contains("submits with POST /kumo/v1/videos");
        Path draft = shell.folder().resolveSibling("reelay-kumo");
        Path vendors = checkout.file("generator/src/it/third-provider/specs/kumo.yaml");
        assertThat(draft.resolve("specs/kumo.yaml")).hasSameBinaryContentAs(vendors);
        assertThat(draft.resolve("src/main/java/dev/example/kumo/KumoMapping.java"))
                .isNotEmptyFile();
    }

    private static void providerIsBuiltAndTested(Checkout checkout, Shell shell, Shell.Result result) {
        assertThat(shell.folder().resolve("target/generated-sources"))
                .isDirectoryRecursivelyContaining("glob:**/KumoProvider.java");
        assertThat(shell.folder().resolve("target/reelay-kumo-1.0.jar")).isNotEmptyFile();
        if (shell.folder().endsWith("reelay-kumo")) {
            assertThat(result.output()).contains("KumoTest", "Tests run: 3, Failures: 0, Errors: 0");
        } else {
            assertThat(result.output()).contains("KumoContractTest", "KumoExamplesTest", "KumoClientTest");
        }
    }
}
