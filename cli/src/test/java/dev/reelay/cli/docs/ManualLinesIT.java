package dev.reelay.cli.docs;

import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The lines of every page but one work; {@link ContributingLinesIT} runs those at the same time. */
class ManualLinesIT {
    @TestFactory
    Stream<DynamicTest> everyLineWorks() throws IOException {
        // The guides begin by installing what is built; after a line that compiles, everything would be built again.
        return ShellLines.of(
                "manual",
                Page.all().stream()
                        .filter(page -> !page.name().equals(ContributingLinesIT.PAGE))
                        .sorted(Comparator.comparing((Page page) -> !page.name().startsWith("docs/"))
                                .thenComparing(Page::name, Comparator.reverseOrder()))
                        .toList());
    }
}
