package dev.reelay.generator.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generator refers to other modules by name; here it shows that the names exist. */
class CoreNamesTest {
    static List<String> names() throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (String holder : List.of("dev.reelay.generator.processor.Names", "dev.reelay.generator.writer.Core")) {
            for (Field field : Class.forName(holder).getDeclaredFields()) {
                field.setAccessible(true);
                Object value = field.get(null);
                if (value instanceof ClassName name) {
                    names.add(name.reflectionName());
                } else if (value instanceof String name && name.matches("([a-z0-9]+\\.)+[A-Z]\\w+")) {
                    names.add(name); // and not the beginning of one
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(40);
        return names;
    }

    @ParameterizedTest
    @MethodSource("names")
    void nameExists(String name) {
        assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException();
    }
}
