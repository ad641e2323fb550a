package dev.reelay.cli.relay;

import dev.reelay.GenerationRef;
import dev.reelay.cli.config.Config;
import dev.reelay.cli.config.Urls;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.option.Place;
import dev.reelay.provider.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Finds where stored refs lead. A ref knows its own place; options may name the same, and serve bare ids.
 *
 * @param config the user's own relays
 * @param asked the place that the options name
 * @param askedVariable the variable that the options name; {@code null} where they name none
 */
record RefPlace(Config config, Place asked, @Nullable String askedVariable) {
    /**
     * Returns where a ref leads.
     *
     * @param optionsAreForIds whether there are bare ids, so that the options need not fit the ref
     * @throws CommandFailure if the options name another place, or nobody but the ref knows its host
     */
    Destination of(GenerationRef ref, boolean optionsAreForIds) {
        Destination own = Destination.of(ref, config, askedVariable);
        boolean otherProvider = asked.provider() != null
                && !asked.provider().equals(own.provider().id());
        if (own.address() == null) {
            return otherProvider && optionsAreForIds ? own : anywhere(ref, own, otherProvider);
        }
        boolean named = !otherProvider && asked.namesRelay() && isAt(own, optionsAreForIds);
        if (!optionsAreForIds && (otherProvider || (asked.namesRelay() && !named))) {
            throw contradiction(ref, own);
        }
        if (own.baseUrl() != null && !named && !isKnown(own.provider(), own.baseUrl(), config)) {
            throw CommandFailure.usage("nothing but the ref " + ref + " names the host " + Urls.host(own.baseUrl())
                    + ", and your key would go there; if it is to be trusted, add --base-url " + own.baseUrl()
                    + ", or name the relay in the configuration file");
        }
        return own;
    }

    /**
     * Tells whether a key may go to a base URL though nothing but a ref names it, since a ref can come from anybody: whether
     * the user or the provider's specification knows it, or it is on this machine.
     */
    static boolean isKnown(Provider provider, String baseUrl, Config config) {
        return Urls.isLoopback(baseUrl)
                || config.at(provider.id(), null, baseUrl) != null
                || provider.relays().stream().anyMatch(relay -> Urls.same(relay.baseUrl(), baseUrl));
    }

    /** A ref that does not say where its relay answers leaves it to the options. */
    private Destination anywhere(GenerationRef ref, Destination own, boolean otherProvider) {
        if (otherProvider) {
            throw contradiction(ref, own);
        }
        return ref.relay() != null && !asked.namesRelay()
                ? own
                : Destination.of(asked.orProvider(ref.provider()), config, askedVariable);
    }

    private boolean isAt(Destination own, boolean optionsAreForIds) {
        Place place = optionsAreForIds ? asked : asked.orProvider(own.provider().id());
        Destination said = Destination.of(place, config, askedVariable);
        return said.provider().id().equals(own.provider().id()) && Urls.same(said.address(), own.address());
    }

    private static CommandFailure contradiction(GenerationRef ref, Destination own) {
        return CommandFailure.usage(ref + " is at " + (ref.relay() == null ? "a relay of " : ref.relay() + " of ")
                + own.provider().id()
                + ", and the options name another place; leave -p, --relay and --base-url out, since"
                + " a ref says where it is");
    }
}
