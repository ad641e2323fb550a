package dev.reelay.cli;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeShortcutTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void store() throws IOException {
        Files.writeString(folder.resolve("good.json"), Bodies.of("anyapi"));
        Files.writeString(folder.resolve("bad.json"), "<html>");
        Files.writeString(folder.resolve("decode"), "[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decode -p luma good.json",
                "decode --provider luma good.json --json",
                "--json decode -p dreammachine good.json",
                "decode -p luma --quiet --json",
                "decode -p luma bad.json",
                "decode -p luma bad.json --json",
                "decode -p luma nope.json",
                "decode -p luma decode",
                "decode -p sora good.json --json"
            })
    void doesWhatTheUsualWayDoes(String line) {
        String[] arguments = line.split(" ", -1);

        assertThat(DecodeShortcut.of(arguments)).isNotNull();
        assertThat(here().run(arguments)).isEqualTo(here().runTheUsualWay(arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decode good.json",
                "decode -p",
                "decode -p --json",
                "decode -p luma -p luma",
                "decode -p luma one two",
                "decode -p luma --verbose",
                "decode -p=luma good.json",
                "decode -p luma --help",
                "decode -p luma -",
                "good.json decode -p luma",
                "get -p luma x",
                "--json",
                "-p luma decode"
            })
    void leavesTheRestToTheUsualWay(String line) {
        assertThat(DecodeShortcut.of(line.split(" ", -1))).isNull();
    }

    private Cli here() {
        return cli().in(folder).input(Bodies.of("v-api"));
    }
}
