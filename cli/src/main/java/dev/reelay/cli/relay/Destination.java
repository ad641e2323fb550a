package dev.reelay.cli.relay;

import dev.reelay.GenerationRef;
import dev.reelay.cli.config.Config;
import dev.reelay.cli.config.NamedRelay;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.option.Place;
import dev.reelay.cli.option.ProviderChoice;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import dev.reelay.provider.Relay;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a client goes, with the user's configuration taken into account.
 *
 * @param provider the protocol
 * @param relay the relay's name in the provider's specification; {@code null} where not said
 * @param baseUrl where the relay answers; {@code null} where the specification says it
 * @param keyVariable the environment variable that holds the key
 */
record Destination(
        Provider provider, @Nullable String relay, @Nullable String baseUrl, String keyVariable) {
    private static final String USUAL_VARIABLE = "REELAY_API_KEY";

    /**
     * Resolves what the user said.
     *
     * @param askedVariable the variable that the command line names; {@code null} where it names none
     * @throws CommandFailure if no provider is known, or the command line contradicts the configuration
     */
    static Destination of(Place place, Config config, @Nullable String askedVariable) {
        NamedRelay named = named(place, config);
        if (named == null) {
            Provider provider = provider(place, config);
            NamedRelay known = config.at(provider.id(), place.relay(), place.baseUrl());
            return new Destination(provider, place.relay(), place.baseUrl(), variable(askedVariable, known));
        }
        if (place.provider() != null
                && named.provider() != null
                && !place.provider().equals(named.provider())) {
            throw CommandFailure.usage("the configuration says that " + named.name() + " speaks " + named.provider()
                    + ", and the command says " + place.provider() + "; leave out -p, or name another relay");
        }
        return new Destination(
                ProviderChoice.of(place.provider() == null ? named.provider() : place.provider()),
                named.relay(),
                place.baseUrl() == null ? named.baseUrl() : place.baseUrl(),
                variable(askedVariable, named));
    }

    /** Resolves a ref: its names are the specification's, whatever the user calls relays. */
    static Destination of(GenerationRef ref, Config config, @Nullable String askedVariable) {
        Provider provider = ProviderChoice.of(ref.provider());
        String at = ref.relay();
        boolean url = at != null && at.contains("://");
        String relay = url ? null : at;
        String baseUrl = url ? at : null;
        NamedRelay known = config.at(provider.id(), relay, baseUrl);
        return new Destination(provider, relay, baseUrl, variable(askedVariable, known));
    }

    /** Returns where the relay answers; {@code null} where nobody says it. */
    @Nullable
    String address() {
        if (baseUrl != null) {
            return baseUrl;
        }
        return provider.relays().stream()
                .filter(one -> one.name().equals(relay))
                .map(Relay::baseUrl)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns a text that is the same for the same relay under the same name. */
    String label() {
        return provider.id() + " " + relay + " " + baseUrl;
    }

    /** The default relay is for commands that say nothing against it. */
    private static @Nullable NamedRelay named(Place place, Config config) {
        if (place.relay() != null || place.baseUrl() != null) {
            return config.named(place.relay());
        }
        NamedRelay byDefault = config.named(config.defaultRelay());
        boolean fits = byDefault != null
                && (place.provider() == null || place.provider().equals(byDefault.provider()));
        return fits ? byDefault : null;
    }

    private static String variable(@Nullable String asked, @Nullable NamedRelay relay) {
        if (asked != null) {
            return asked;
        }
        return relay == null || relay.keyVariable() == null ? USUAL_VARIABLE : relay.keyVariable();
    }

    /** Finds the provider of a relay that the configuration does not name, and says what there is where it finds none. */
    private static Provider provider(Place place, Config config) {
        String relay = place.relay();
        if (relay == null) {
            return ProviderChoice.of(place.provider());
        }
        if (place.provider() == null) {
            throw CommandFailure.usage(withoutProvider(relay, config));
        }
        Provider provider = ProviderChoice.of(place.provider());
        if (!has(provider, relay)) {
            throw CommandFailure.usage("unknown relay \"" + relay + "\" of " + provider.id() + "; there are: "
                    + provider.relays().stream().map(Relay::name).collect(Collectors.joining(", ")) + configured(config)
                    + "; or give a --base-url");
        }
        return provider;
    }

    private static String withoutProvider(String relay, Config config) {
        List<String> speaking = Providers.all().stream()
                .filter(provider -> has(provider, relay))
                .map(Provider::id)
                .toList();
        return speaking.isEmpty()
                ? "no relay \"" + relay + "\" is known" + configured(config)
                        + "; 'reelay providers' lists the others, which need -p"
                : "no provider given for the relay " + relay + "; add -p " + String.join(" or -p ", speaking);
    }

    private static boolean has(Provider provider, String relay) {
        return provider.relays().stream().anyMatch(one -> one.name().equals(relay));
    }

    private static String configured(Config config) {
        return config.relays().isEmpty()
                ? ""
                : "; the configuration names: "
                        + config.relays().keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
