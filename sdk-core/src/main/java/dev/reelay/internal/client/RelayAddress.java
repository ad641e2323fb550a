package dev.reelay.internal.client;

import dev.reelay.GenerationRef;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.Origin;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Which protocol a client speaks, and where.
 *
 * @param relay as refs name it: the relay's name if it answers where the specification says, or else its base URL
 * @param baseUrl ends in a slash
 */
record RelayAddress(Provider provider, String relay, HttpUrl baseUrl) {
    /** @throws IllegalArgumentException if the settings name no place, or more than one */
    static RelayAddress of(ClientSettings settings) {
        Provider provider = provider(settings);
        Relay named = named(provider, settings.relay(), settings.baseUrl());
        if (settings.baseUrl() != null) {
            HttpUrl url = BaseUrl.parse(settings.baseUrl());
            return new RelayAddress(
                    provider, named != null && isAt(named, url) ? named.name() : BaseUrl.text(url), url);
        }
        if (named == null) {
            throw new IllegalArgumentException("no relay was named; " + known(provider));
        }
        if (named.baseUrl() == null) {
            throw new IllegalArgumentException("the relay " + named.name() + " of " + provider.id()
                    + " has no public base URL; set the one your account came with");
        }
        return new RelayAddress(provider, named.name(), BaseUrl.parse(named.baseUrl()));
    }

    Origin origin() {
        return Origin.of(provider.id(), relay);
    }

    /** Tells whether a generation lives here. One of unknown origin is taken at its provider's word. */
    boolean has(GenerationRef ref) {
        if (!ref.provider().equals(provider.id())) {
            return false;
        }
        String place = ref.relay();
        return place == null || place.equals(relay) || baseUrl.equals(url(place));
    }

    private @Nullable HttpUrl url(String place) {
        String url = place.contains("://")
                ? place
                : provider.relays().stream()
                        .filter(relay -> relay.name().equals(place))
                        .map(Relay::baseUrl)
                        .findFirst()
                        .orElse(null);
        HttpUrl parsed = url == null ? null : HttpUrl.parse(url);
        return parsed == null || parsed.encodedPath().endsWith("/")
                ? parsed
                : parsed.newBuilder().addPathSegment("").build();
    }

    private static boolean isAt(Relay relay, HttpUrl url) {
        return relay.baseUrl() != null && BaseUrl.parse(relay.baseUrl()).equals(url);
    }

    private static Provider provider(ClientSettings settings) {
        if (settings.provider() != null) {
            return settings.provider();
        }
        if (settings.providerId() != null) {
            return Providers.named(settings.providerId());
        }
        List<Provider> all = Providers.all();
        if (all.size() != 1) {
            throw new IllegalArgumentException(
                    all.isEmpty()
                            ? "no provider is on the class path: add a module such as dev.reelay:sdk-luma"
                            : "no provider was named; there are: "
                                    + all.stream().map(Provider::id).collect(Collectors.joining(", ")));
        }
        return all.get(0);
    }

    private static @Nullable Relay named(Provider provider, @Nullable String name, @Nullable String baseUrl) {
        if (name == null) {
            return baseUrl == null && provider.relays().size() == 1
                    ? provider.relays().get(0)
                    : null;
        }
        return provider.relays().stream()
                .filter(relay -> relay.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown relay \"" + name + "\" of " + provider.id() + "; " + known(provider)));
    }

    private static String known(Provider provider) {
        return provider.relays().isEmpty()
                ? "the specification names none: set a base URL"
                : "there are: "
                        + provider.relays().stream().map(Relay::name).collect(Collectors.joining(", "))
                        + "; or set a base URL";
    }
}
