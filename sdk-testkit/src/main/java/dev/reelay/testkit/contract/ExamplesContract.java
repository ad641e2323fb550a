package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.reelay.Generation;
import dev.reelay.provider.Provider;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.WireProvider;
import dev.reelay.stored.StoredForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every example body of a specification, as JUnit 5 tests that a provider's module runs by extending this
 * class: an answer decodes and loses nothing, and an error says why.
 *
 * <p>Several specifications may be given, because the shape of an answer does not follow from the path it came from: what
 * one relay answers, another may answer too.
 */
@SuppressWarnings("exports") // whoever uses this has JUnit
public abstract class ExamplesContract {
    /** Creates the tests. */
    protected ExamplesContract() {}

    /** Returns the provider under test. */
    protected abstract Provider provider();

    /** Returns the OpenAPI documents whose examples the provider must read. */
    protected abstract List<Path> specs();

    /** Returns the schema of answers that hold generations; {@code TaskAnswer} unless overridden. */
    protected String answers() {
        return "TaskAnswer";
    }

    /** Returns the schema of errors; {@code ErrorBody} unless overridden. */
    protected String errors() {
        return "ErrorBody";
    }

    /** Returns a test for each answer. */
    @TestFactory
    public final Stream<DynamicTest> everyAnswerDecodesAndLosesNothing() {
        return examples(answers(), this::answer);
    }

    /** Returns a test for each error. */
    @TestFactory
    public final Stream<DynamicTest> everyErrorSaysWhy() {
        return examples(errors(), this::error);
    }

    private Stream<DynamicTest> examples(String schema, Check check) {
        hold(
                specs().stream()
                        .anyMatch(spec -> !SpecExamples.of(spec).of(schema).isEmpty()),
                () -> specs() + " have no example of " + schema);
        return specs().stream().flatMap(spec -> {
            Map<String, String> examples = SpecExamples.of(spec).of(schema);
            return examples.entrySet().stream()
                    .map(example -> DynamicTest.dynamicTest(
                            spec.getFileName() + " " + example.getKey(), () -> check.run(example.getValue())));
        });
    }

    private void answer(String body) throws IOException {
        List<Generation> generations = provider().decode(body, null);
        Object json = JsonValues.ADAPTER.fromJson(body);
        hold(
                hasEmptyList(json) == generations.isEmpty(),
                () -> (generations.isEmpty() ? "no generation was read from " : "generations were read from nothing: ")
                        + body);
        assertEquals(List.of(), NothingLost.of(json, generations), () -> "lost from " + body);
        for (Generation generation : generations) {
            assertEquals(
                    generation,
                    StoredForm.generation(StoredForm.write(generation)),
                    () -> "the stored form of what was read from " + body);
        }
    }

    private void error(String body) {
        RelayFault fault = ((WireProvider) provider()).readFault(body);
        assertNotNull(fault.message(), () -> "no message in " + body);
        hold(!String.valueOf(fault.message()).startsWith("{"), () -> "the message is JSON: " + fault);
    }

    private static boolean hasEmptyList(@Nullable Object json) {
        if (json instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(ExamplesContract::hasEmptyList);
        }
        return json instanceof Collection<?> items && items.isEmpty();
    }

    @FunctionalInterface
    private interface Check {
        void run(String body) throws IOException;
    }
}
