package dev.reelay.testkit.junit;

import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.VirtualTime;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a fresh {@link FakeRelay} for a parameter of that type, and closes it afterwards.
 *
 * <p>{@code @BeforeEach} methods and the test itself get the same relay; {@link Speaks} chooses which it is. A parameter of
 * type {@link VirtualTime} is the relay's clock, to give to a client as well; without one, the relay goes by real time. A
 * test that passed fails after all if it sent the key to the file host, and one that failed while its time stood still is
 * told so.
 */
@SuppressWarnings("exports") // whoever uses this has JUnit
public final class FakeRelayExtension implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(FakeRelayExtension.class);

    /** Creates the extension, as {@code @ExtendWith} does. */
    public FakeRelayExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == FakeRelay.class || type == VirtualTime.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // A constructor's parameter or @BeforeAll's belongs to no test that could close it.
        if (!(parameter.getDeclaringExecutable() instanceof Method)
                || context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    "each test has a relay and a time of its own: let the test or a @BeforeEach method take them, or share"
                            + " one made with FakeRelay.builder() and close it in @AfterAll");
        }
        TestResources resources = resources(context);
        if (parameter.getParameter().getType() == VirtualTime.class) {
            return resources.time();
        }
        DocumentedRelay relay =
                parameter.findAnnotation(Speaks.class).map(Speaks::value).orElse(DocumentedRelay.ANYAPI);
        return resources.relay(relay);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestResources resources = resources(context);
        resources.close();
        Optional<Throwable> failure = context.getExecutionException();
        if (failure.isEmpty()) {
            resources.relays().forEach(relay -> relay.verify().noKeySentToTheCdn());
        } else if (resources.timeStoodStill()) {
            failure.get()
                    .addSuppressed(new AssertionError(
                            "the relay was polled, and the test's VirtualTime stood still: give it to the client as well, with"
                                    + " VideoClient.builder().timing(time)"));
        }
    }

    private static TestResources resources(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(TestResources.class, key -> new TestResources(), TestResources.class);
    }
}
