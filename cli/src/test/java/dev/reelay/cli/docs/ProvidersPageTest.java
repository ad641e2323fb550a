package dev.reelay.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.provider.Providers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/providers.md} are what the providers and the examples of their specifications say.
 *
 * <p>After a wanted change, {@code -Dproviders.update=true} rewrites them.
 */
class ProvidersPageTest {
    private static final Path PAGE = Page.ROOT.resolve("docs/providers.md");
    private static final Path SPECIFICATIONS = Page.ROOT.resolve("specs");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- generated: (\\w+) -->\n)(.*?)(<!-- end -->)");

    private final ProviderTables tables = new ProviderTables(Providers.all(), SPECIFICATIONS);

    @Test
    void tablesAreWhatTheProvidersSay() throws IOException {
        Map<String, String> expected = tables.all();
        if (Boolean.getBoolean("providers.update")) {
            Files.writeString(
                    PAGE,
                    TABLE.matcher(Files.readString(PAGE))
                            .replaceAll(found -> Matcher.quoteReplacement(
                                    found.group(1) + expected.get(found.group(2)) + found.group(4))));
        }

        Map<String, String> shown = new TreeMap<>();
        TABLE.matcher(Files.readString(PAGE)).results().forEach(found -> shown.put(found.group(2), found.group(3)));

        assertThat(shown)
                .as("the tables of docs/providers.md; after a wanted change, this rewrites them: mvn test -pl cli -am"
                        + " -Dtest=ProvidersPageTest -Dproviders.update=true -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(expected);
    }

    @Test
    void everyResultOfAnExampleHasARow() {
        assertThat(tables.untold()).isEmpty();
    }

    @Test
    void everyRowIsOfSomeProvider() {
        assertThat(tables.all().values())
                .allSatisfy(table -> assertThat(table.lines()
                                .skip(3)
                                .filter(row -> !row.isEmpty()
                                        && !row.contains("✓")
                                        && !row.contains("http")
                                        && !row.contains("yours")))
                        .isEmpty());
    }
}
