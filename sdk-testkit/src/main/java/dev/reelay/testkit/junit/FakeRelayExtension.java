package dev.reelay.testkit.junit;

import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a fresh {@link FakeRelay} for a parameter of that type, and closes it afterwards.
 *
 * <p>{@code @BeforeEach} methods and the test itself get the same relay; {@link Speaks} chooses which it is. A test that
 * passed fails after all if it sent the key to the file host.
 */
public final class FakeRelayExtension implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(FakeRelayExtension.class);

    /** Creates the extension, as {@code @ExtendWith} does. */
    public FakeRelayExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        // A constructor's parameter or @BeforeAll's belongs to no test that could close it.
        return parameter.getParameter().getType() == FakeRelay.class
                && parameter.getDeclaringExecutable() instanceof Method
                && context.getTestMethod().isPresent();
    }

    @Override
    public FakeRelay resolveParameter(ParameterContext parameter, ExtensionContext context) {
        DocumentedRelay relay =
                parameter.findAnnotation(Speaks.class).map(Speaks::value).orElse(DocumentedRelay.ANYAPI);
        return relays(context).open.computeIfAbsent(relay, FakeRelay::start);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Collection<FakeRelay> open = relays(context).open.values();
        open.forEach(FakeRelay::close);
        if (context.getExecutionException().isEmpty()) {
            open.forEach(relay -> relay.verify().noKeySentToTheCdn());
        }
    }

    private static Relays relays(ExtensionContext context) {
        return context.getStore(NAMESPACE).getOrComputeIfAbsent(Relays.class, key -> new Relays(), Relays.class);
    }

    /** The relays of one test. */
    private static final class Relays {
        private final Map<DocumentedRelay, FakeRelay> open = new EnumMap<>(DocumentedRelay.class);
    }
}
