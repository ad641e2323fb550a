package dev.reelay.generator.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Specs are compared with what git has of them. */
class SpecDiffTest {
    private static final String SPEC = """
            openapi: 3.0.3
            info: {title: Sample, version: '1'}
            paths:
              /tasks: {get: {responses: {'200': {description: ok}}}}
              /quota: {get: {responses: {'200': {description: ok}}}}
            """;

    @TempDir
    private Path repository;

    private Path specs;

    @BeforeEach
    void commitTwoSpecs() throws Exception {
        specs = Files.createDirectories(repository.resolve("deep/specs"));
        git("init", "--quiet");
        Files.writeString(repository.resolve("deep/outside.yaml"), "no spec");
        Files.writeString(specs.resolve("README.md"), "no spec");
        write("one.yaml", SPEC);
        write("two.yaml", SPEC);
        commit();
    }

    @Test
    void nothingChanged() throws IOException {
        assertThat(output("HEAD")).containsExactly("No change in the specs since HEAD.");
    }

    @Test
    void changedNewAndRemovedSpecs() throws IOException {
        write("one.yaml", SPEC.replace("/quota", "/balance"));
        Files.delete(specs.resolve("two.yaml"));
        write("three.yaml", SPEC);

        assertThat(output("HEAD"))
                .containsExactly(
                        "breaking  one.yaml  GET /quota: operation removed",
                        "breaking  two.yaml: spec removed",
                        "other     one.yaml  GET /balance: operation added",
                        "other     three.yaml: new spec",
                        "4 changes in the specs since HEAD, 2 breaking.");
    }

    @Test
    void earlierRevision() throws Exception {
        write("one.yaml", SPEC.replace("/quota", "/balance"));
        commit();

        assertThat(output("HEAD")).containsExactly("No change in the specs since HEAD.");
        assertThat(output("HEAD~1")).contains("breaking  one.yaml  GET /quota: operation removed");
    }

    @Test
    void folderThatTheRevisionDidNotHave() throws IOException {
        specs = Files.createDirectories(repository.resolve("new"));
        write("one.yaml", SPEC);

        assertThat(output("HEAD")).contains("other     one.yaml: new spec");
    }

    @Test
    void unknownRevisionSaysWhatToDo() {
        assertThatThrownBy(() -> output("no-such-revision"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot compare with the revision no-such-revision")
                .hasMessageContaining("-Dspec.diff.base=REVISION");
    }

    @Test
    void brokenSpecIsNamed() throws IOException {
        write("one.yaml", "openapi: [");

        assertThatThrownBy(() -> output("HEAD"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("one.yaml:1:11: ")
                .hasMessageNotContaining("\tat ");
    }

    @Test
    void otherDocumentIsNamed() throws IOException {
        write("one.yaml", "name: one");

        assertThatThrownBy(() -> output("HEAD"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("one.yaml is no OpenAPI document: ");
    }

    private List<String> output(String base) throws IOException {
        Changes changes = new SpecDiff(specs, GitRevision.of(specs, base)).changes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SpecDiff.print(changes, base, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(specs.resolve(name), text);
    }

    private void commit() throws Exception {
        git("add", "--all");
        git(
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "--quiet",
                "--message=state");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        List.of("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE").forEach(builder.environment()::remove);
        Process process = builder.start();
        assertThat(process.waitFor()).as("git %s", command).isZero();
    }
}
