package dev.reelay.internal.call;

import dev.reelay.GenerationRef;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.internal.text.Redaction;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.WireProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Which protocol a client speaks, and where.
 *
 * @param relay as refs name it: the relay's name if it answers where the specification says, or else its base URL
 * @param baseUrl ends in a slash, so that paths are appended to its prefix
 */
public record RelayAddress(WireProvider provider, String relay, HttpUrl baseUrl) {
    /**
     * Finds the relay that a caller means.
     *
     * @param provider {@code null} where {@code providerId} names it, or there is but one
     * @param relay a relay's name in the specification
     * @param baseUrl counts before a named relay's own
     * @throws IllegalArgumentException if that is no place, or more than one, or the provider was not generated
     */
    public static RelayAddress of(
            @Nullable Provider provider,
            @Nullable String providerId,
            @Nullable String relay,
            @Nullable String baseUrl) {
        WireProvider found = wire(provider == null ? named(providerId) : provider);
        Relay named = relay == null && baseUrl == null && found.relays().size() == 1
                ? found.relays().get(0)
                : relay(found, relay);
        if (baseUrl != null) {
            HttpUrl url = parse(baseUrl);
            return new RelayAddress(found, named != null && isAt(named, url) ? named.name() : text(url), url);
        }
        if (named == null) {
            throw new IllegalArgumentException("no relay was named; " + known(found));
        }
        if (named.baseUrl() == null) {
            throw new IllegalArgumentException("the relay " + named.name() + " of " + found.id()
                    + " has no public base URL; set the one your account came with");
        }
        return new RelayAddress(found, named.name(), parse(named.baseUrl()));
    }

    /** Returns the relay's name for people, as {@code luma relay anyapi}. */
    public String text() {
        return provider.id() + " relay " + relay;
    }

    /** Returns the base URL as refs carry it: without the slash at its end. */
    public String baseUrlText() {
        return text(baseUrl);
    }

    /** Returns the details of an error without an answer. */
    public ErrorDetails details() {
        return ErrorDetails.at(provider.id(), relay);
    }

    /** Names a generation of this relay. */
    public GenerationRef ref(String id) {
        return GenerationRef.of(provider.id(), relay, id);
    }

    /** Tells whether a generation lives here. One of unknown origin is taken at its provider's word. */
    public boolean owns(GenerationRef ref) {
        if (!ref.provider().equals(provider.id())) {
            return false;
        }
        String place = ref.relay();
        return place == null || place.equals(relay) || baseUrl.equals(urlOf(place));
    }

    /** Tells whether a URL has the scheme, host and port of the base URL. */
    public boolean isOrigin(HttpUrl url) {
        return url.scheme().equals(baseUrl.scheme())
                && url.host().equals(baseUrl.host())
                && url.port() == baseUrl.port();
    }

    /** Returns the error of a caller whose thread was interrupted. */
    public InterruptedWaitException interrupted(@Nullable Throwable cause) {
        return new InterruptedWaitException(
                "interrupted while waiting for " + text() + "; a generation that was accepted goes on",
                details(),
                cause);
    }

    /** Returns the error of a caller whose client was closed. */
    public InterruptedWaitException closed() {
        return new InterruptedWaitException(
                "the client was closed while this was under way; a generation that was accepted goes on",
                details(),
                null);
    }

    private @Nullable HttpUrl urlOf(String place) {
        if (place.contains("://")) {
            HttpUrl url = HttpUrl.parse(place);
            return url == null ? null : withSlash(url);
        }
        return provider.relays().stream()
                .filter(known -> known.name().equals(place) && known.baseUrl() != null)
                .map(known -> parse(String.valueOf(known.baseUrl())))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAt(Relay relay, HttpUrl url) {
        return relay.baseUrl() != null && parse(relay.baseUrl()).equals(url);
    }

    private static WireProvider wire(Provider provider) {
        if (provider instanceof WireProvider wire) {
            return wire;
        }
        throw new IllegalArgumentException("the provider " + provider.id() + " is a "
                + provider.getClass().getName() + ", which was not generated: use one of Providers.all()");
    }

    private static Provider named(@Nullable String id) {
        if (id != null) {
            return Providers.named(id);
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

    private static @Nullable Relay relay(Provider provider, @Nullable String name) {
        if (name == null) {
            return null;
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

    /** Reads a base URL: no call may go where a key would travel in the clear. */
    private static HttpUrl parse(String text) {
        HttpUrl url = HttpUrl.parse(text.strip());
        if (url == null) {
            throw new IllegalArgumentException("not a base URL: \"" + withoutSecrets(text)
                    + "\"; it looks like https://host or https://host/prefix");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty() || url.querySize() > 0 || url.fragment() != null) {
            throw new IllegalArgumentException("base URL " + url.scheme() + "://" + url.host()
                    + " must have no user, query or fragment; the key goes to apiKey");
        }
        if (!url.isHttps() && !isLoopback(url.host())) {
            throw new IllegalArgumentException("base URL " + url
                    + " is plain http, which would show the key to everybody on the way; use https (http is for this"
                    + " machine alone)");
        }
        return withSlash(url);
    }

    private static HttpUrl withSlash(HttpUrl url) {
        return url.encodedPath().endsWith("/")
                ? url
                : url.newBuilder().addPathSegment("").build();
    }

    private static String text(HttpUrl url) {
        String text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("::1")
                || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    private static String withoutSecrets(String text) {
        int end = text.indexOf('?');
        String start = end < 0 ? text : text.substring(0, end) + "?" + Redaction.REDACTED;
        return start.replaceAll("//[^/@]{0,1000}@", "//" + Redaction.REDACTED + "@");
    }
}
