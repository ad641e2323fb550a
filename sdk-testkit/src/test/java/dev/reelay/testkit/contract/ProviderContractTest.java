package dev.reelay.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.provider.Provider;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A good provider keeps every rule, and each rule notices the provider that breaks it. */
class ProviderContractTest {
    /** The tests' provider is registered nowhere. */
    private static final String REGISTRATION = "is found by its id";

    @Test
    void aProviderOfAnyShapeCanKeepEveryRule() {
        assertThat(broken(Flaw.NONE, rule -> true)).containsExactly(REGISTRATION);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aRuleNoticesWhoBreaksIt(Flaw flaw) {
        assertThat(broken(flaw, rule -> rule.name().equals(flaw.rule()))).containsExactly(flaw.rule());
    }

    @Test
    void everyRuleIsBrokenBySomebody() {
        Set<String> noticed = new TreeSet<>(List.of(
                REGISTRATION,
                // These two differ from the error of an unknown generation in the code alone.
                "knows the error of an empty account",
                "knows the error of a refused prompt"));
        Arrays.stream(Flaw.values())
                .map(Flaw::rule)
                .filter(rule -> !rule.isEmpty())
                .forEach(noticed::add);

        assertThat(ProviderContract.rules(new TinyProvider(Flaw.NONE)))
                .extracting(Rule::name)
                .containsExactlyInAnyOrderElementsOf(noticed);
    }

    @Test
    void aProviderThatNoDocumentedRelaySpeaksNeedsADialect() {
        assertThatThrownBy(() -> ProviderContract.documentedRelays(new TinyProvider(Flaw.NONE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"tiny\": override relays()");
    }

    private static Set<String> broken(Flaw flaw, Predicate<Rule> checked) {
        Provider provider = new TinyProvider(flaw);
        Set<String> broken = new LinkedHashSet<>();
        for (Rule rule :
                ProviderContract.rules(provider).stream().filter(checked).toList()) {
            try (Subject subject = new Subject(provider, new TinyDialect())) {
                rule.check().run(subject);
            } catch (AssertionError | RuntimeException | StackOverflowError | IOException e) {
                assertThat(e).as(rule.name()).hasMessageNotContaining("<true>");
                broken.add(rule.name());
            }
        }
        return broken;
    }
}
