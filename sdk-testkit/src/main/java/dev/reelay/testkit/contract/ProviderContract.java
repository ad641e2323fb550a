package dev.reelay.testkit.contract;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.dialect.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every provider, as JUnit 5 tests that its module runs by extending this class.
 *
 * <p>The provider is bound to a simulated relay for each of its dialects, so nothing leaves the machine. A provider whose
 * protocol is not documented here brings a {@link Dialect} of its own:
 *
 * <pre>{@code
 * class AcmeContractTest extends ProviderContract {
 *     @Override
 *     protected Provider provider() {
 *         return new AcmeProvider();
 *     }
 *
 *     @Override
 *     protected Map<String, Dialect> relays() {
 *         return Map.of("acme", new AcmeDialect());
 *     }
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // whoever uses this has JUnit
public abstract class ProviderContract {
    /** Creates the tests. */
    protected ProviderContract() {}

    /** Returns the provider under test. */
    protected abstract Provider provider();

    /**
     * Returns how each relay speaks, by the relay's name; unless overridden, the documented relays of the provider.
     *
     * @throws IllegalStateException if no documented relay speaks the provider's protocol
     */
    protected Map<String, Dialect> relays() {
        return documentedRelays(provider());
    }

    /** Returns the tests, one container for each relay. */
    @TestFactory
    public final Stream<DynamicContainer> everyRelay() {
        return relays().entrySet().stream()
                .map(relay -> DynamicContainer.dynamicContainer(
                        relay.getKey(), rules(provider()).stream().map(rule -> test(rule, relay.getValue()))));
    }

    /** Returns the tests of a client that uses the provider, one container for each relay and face of the client. */
    @TestFactory
    public final Stream<DynamicContainer> everyRelayThroughAClient() {
        return relays().entrySet().stream()
                .flatMap(relay -> Arrays.stream(Face.values())
                        .map(face -> DynamicContainer.dynamicContainer(
                                relay.getKey() + " " + face,
                                clientRules(provider()).stream().map(rule -> test(rule, relay.getValue(), face)))));
    }

    /**
     * Returns the tests of a client through faults of every kind at once. The system property {@code reelay.chaos} says how
     * many generations each has, 25 by default, and {@code reelay.chaos.seed} with which faults, 1 by default: the same seed
     * brings the same faults.
     */
    @TestFactory
    public final Stream<DynamicContainer> everyRelayThroughChaos() {
        int generations = Integer.getInteger("reelay.chaos", 25);
        long seed = Long.getLong("reelay.chaos.seed", 1);
        return relays().entrySet().stream()
                .map(relay -> DynamicContainer.dynamicContainer(
                        relay.getKey(),
                        Arrays.stream(Face.values())
                                .map(face -> DynamicTest.dynamicTest(
                                        "neither pays twice nor loses anything, " + face,
                                        () -> new Chaos(provider(), relay.getValue(), face, seed).run(generations)))));
    }

    static Map<String, Dialect> documentedRelays(Provider provider) {
        Map<String, Dialect> documented = new LinkedHashMap<>();
        for (DocumentedRelay relay : DocumentedRelay.values()) {
            if (relay.providerId().equals(provider.id())) {
                documented.put(relay.relayName(), relay.dialect());
            }
        }
        if (documented.isEmpty()) {
            throw new IllegalStateException("no relay is documented here for the provider \"" + provider.id()
                    + "\": override relays() in its contract test");
        }
        return documented;
    }

    /** Returns what the tests check of a client of a provider, whatever the relay. */
    static List<ClientRule> clientRules(Provider provider) {
        List<ClientRule> rules = new ArrayList<>();
        rules.addAll(SubmitRules.of(provider.capabilities().operations()));
        rules.addAll(WaitRules.of(provider.capabilities().operations()));
        rules.addAll(DownloadRules.all());
        rules.addAll(CallbackRules.all());
        rules.addAll(AccountRules.of(provider.capabilities().operations()));
        return rules;
    }

    private DynamicTest test(ClientRule rule, Dialect dialect, Face face) {
        return DynamicTest.dynamicTest(rule.name(), () -> {
            try (ClientSubject subject = new ClientSubject(provider(), dialect, face)) {
                rule.on(subject);
            }
        });
    }

    /** Returns what the tests check, whatever the relay. */
    static List<Rule> rules(Provider provider) {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(DeclarationRules.all());
        rules.addAll(RequestRules.all());
        rules.addAll(AnswerRules.all());
        rules.addAll(DecodingRules.all());
        rules.addAll(OperationRules.of(provider.capabilities().operations()));
        rules.addAll(FaultRules.all());
        rules.addAll(HostileRules.all());
        return rules;
    }

    private DynamicTest test(Rule rule, Dialect dialect) {
        return DynamicTest.dynamicTest(rule.name(), () -> {
            try (Subject subject = new Subject(provider(), dialect)) {
                rule.check().run(subject);
            }
        });
    }
}
