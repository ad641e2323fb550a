package dev.reelay.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Runs the lines of some pages in a copy of this checkout, as a reader would who types them from top to bottom. */
final class ShellLines {
    /** What the build that runs this test does itself, or has done to get here. */
    static final Set<String> THIS_BUILD = Set.of("mvn verify", "mvn test");

    private final Shell shell;
    private final Checkout checkout;
    private final Set<String> done = new HashSet<>();

    private ShellLines(Shell shell) throws IOException {
        this.shell = shell;
        checkout = Checkout.at(shell);
    }

    /**
     * Returns a test for each line.
     *
     * @param name a name for the copy
     * @param pages the pages in the order in which they are read
     */
    static Stream<DynamicTest> of(String name, List<Page> pages) throws IOException {
        ShellLines lines = new ShellLines(Shell.open(name));
        List<DynamicTest> tests = new ArrayList<>();
        for (Page page : pages) {
            List<ShellLine> ofShell = ShellLine.of(page).stream()
                    .filter(line -> !line.isReelay() && !line.isCurl())
                    .toList();
            for (int i = 0; i < ofShell.size(); i++) {
                ShellLine line = ofShell.get(i);
                boolean first = i == 0;
                tests.add(DynamicTest.dynamicTest(line.toString(), () -> {
                    if (first) {
                        lines.shell.restart();
                    }
                    lines.run(line);
                }));
            }
        }
        return tests.stream();
    }

    private void run(ShellLine line) throws IOException {
        boolean byThisBuild = checkout.isHere(shell) && THIS_BUILD.contains(line.command());
        if (byThisBuild || !done.add(shell.folder() + " " + line.command())) {
            return;
        }
        Effect effect = Effects.of(line).orElseThrow(() -> new AssertionError("nothing says what this does: " + line));
        effect.before().prepare(checkout, shell);
        Shell.Result result = shell.run(line.command());
        assertThat(result.exit()).as("%s\n%s", line, result.output()).isZero();
        effect.after().check(checkout, shell, result);
    }
}
