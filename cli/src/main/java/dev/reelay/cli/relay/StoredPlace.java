package dev.reelay.cli.relay;

import dev.reelay.RetryPolicy;
import dev.reelay.VideoClient;
import dev.reelay.VideoClientBuilder;
import dev.reelay.cli.config.ConfigFile;
import dev.reelay.cli.config.KeyVariable;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.option.ProviderChoice;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.Provider;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A relay, and the name of the variable that holds its key, in a form to store: the key itself is in nobody's database.
 *
 * @param provider the provider's id
 * @param relay the relay's name in the provider's specification; {@code null} where the base URL says it
 * @param baseUrl where the relay answers; {@code null} where its name says it
 * @param keyVariable the environment variable that holds the key
 */
public record StoredPlace(
        String provider, @Nullable String relay, @Nullable String baseUrl, String keyVariable) {
    /**
     * Reads the place that options name, with the user's configuration taken into account.
     *
     * @throws CommandFailure if they name none, or no key that another process could have
     */
    public static StoredPlace of(RelayOptions options, Session session) {
        if (options.keyFromInput()) {
            throw CommandFailure.usage(
                    "--api-key-stdin: a job is sent later, by a process that has no such input; name a variable with"
                            + " --api-key-env");
        }
        if (options.keyVariable() != null && !KeyVariable.isName(options.keyVariable())) {
            throw CommandFailure.usage("--api-key-env " + KeyVariable.ADVICE);
        }
        Destination destination = Destination.of(options.place(), ConfigFile.read(session), options.keyVariable());
        if (destination.address() == null) {
            throw CommandFailure.usage("no relay given; add --relay or --base-url");
        }
        return new StoredPlace(
                destination.provider().id(),
                destination.baseUrl() == null ? destination.relay() : null,
                destination.baseUrl(),
                destination.keyVariable());
    }

    /**
     * Reads the stored form.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static StoredPlace parse(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("\"" + text + "\" is no relay that this command stored");
        }
        String at = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        boolean url = at.contains("://");
        return new StoredPlace(parts[0], url ? null : at, url ? at : null, parts[2]);
    }

    /** Returns the stored form: one line. */
    @Override
    public String toString() {
        String at = baseUrl == null ? String.valueOf(relay) : baseUrl;
        return provider + " " + URLEncoder.encode(at, StandardCharsets.UTF_8) + " " + keyVariable;
    }

    /** Returns the provider. */
    public Provider speaks() {
        return ProviderChoice.of(provider);
    }

    /** Returns a relay's name for people: the specification's, or its base URL. */
    public String name() {
        return baseUrl == null ? String.valueOf(relay) : baseUrl;
    }

    /** Returns a client, or {@code null} where this process has no such key. */
    public @Nullable VideoClient connect(Session session) {
        String key = session.variable(keyVariable);
        if (key == null) {
            return null;
        }
        session.hide(key);
        VideoClientBuilder builder =
                VideoClient.builder().provider(speaks()).apiKey(key).retryPolicy(RetryPolicy.DEFAULT);
        if (relay != null) {
            builder.relay(relay);
        }
        if (baseUrl != null) {
            builder.baseUrl(baseUrl);
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, name() + ": " + e.getMessage(), e);
        }
    }
}
