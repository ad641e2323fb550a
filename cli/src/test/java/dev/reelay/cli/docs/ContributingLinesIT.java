package dev.reelay.cli.docs;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The lines of the page for contributors work. */
class ContributingLinesIT {
    static final String PAGE = "CONTRIBUTING.md";

    @TestFactory
    Stream<DynamicTest> everyLineWorks() throws IOException {
        return ShellLines.of(
                "contributing",
                Page.all().stream().filter(page -> page.name().equals(PAGE)).toList());
    }
}
