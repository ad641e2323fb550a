package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import dev.reelay.provider.Relay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a provider says of itself before any call. */
final class DeclarationRules {
    private DeclarationRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("has a short id in lower case, and a title", DeclarationRules::names),
                new Rule("is found by its id", DeclarationRules::found),
                new Rule("names each relay once, with https", DeclarationRules::relays),
                new Rule("can submit a prompt and get", DeclarationRules::capabilities),
                new Rule("says of each operation what it takes", DeclarationRules::fields));
    }

    private static void names(Subject subject) {
        Provider provider = subject.provider();
        hold(provider.id().matches("[a-z][a-z0-9-]*"), "an id is lower-case letters: " + provider.id());
        hold(!provider.title().isBlank(), "a title is for people to read");
        assertEquals(provider.id(), subject.dialect().providerId(), "the relay speaks another provider's protocol");
    }

    private static void found(Subject subject) {
        assertSame(
                subject.provider().getClass(),
                Providers.named(subject.provider().id()).getClass(),
                "another class is registered under the id");
    }

    private static void relays(Subject subject) {
        Set<String> names = new HashSet<>();
        for (Relay relay : subject.provider().relays()) {
            hold(names.add(relay.name()), "two relays are called " + relay.name());
            String url = relay.baseUrl();
            hold(url == null || url.startsWith("https://"), relay.name() + " is not reached by https: " + url);
        }
    }

    private static void capabilities(Subject subject) {
        Capabilities capabilities = subject.provider().capabilities();
        hold(capabilities.supports(Operation.GET), "a provider without GET cannot wait");
        hold(capabilities.takes(Operation.SUBMIT, RequestField.PROMPT), "a provider without a prompt makes nothing");
    }

    private static void fields(Subject subject) {
        Capabilities capabilities = subject.provider().capabilities();
        hold(
                !capabilities.supports(Operation.EXTEND) || capabilities.takes(Operation.EXTEND, RequestField.PROMPT),
                "EXTEND is listed without PROMPT, which it takes");
    }
}
