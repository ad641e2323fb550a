package dev.reelay.cli.option;

import dev.reelay.provider.Providers;
import dev.reelay.provider.Relay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that talks to a relay. */
public final class RelayOptions {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

    @Option(
            names = {"-p", "--provider"},
            paramLabel = "PROVIDER",
            completionCandidates = ProviderNames.class,
            description = "the relay's protocol; a stored ref says it itself")
    private @Nullable String provider;

    @Option(
            names = "--relay",
            paramLabel = "NAME",
            completionCandidates = RelayNames.class,
            description = "a relay of the configuration file, or one that 'reelay providers' lists")
    private @Nullable String relay;

    @Option(names = "--base-url", paramLabel = "URL", description = "where the relay answers, instead of --relay")
    private @Nullable String baseUrl;

    @Option(
            names = "--api-key-env",
            paramLabel = "VARIABLE",
            description = "the environment variable that holds the key; default REELAY_API_KEY")
    private @Nullable String keyVariable;

    @Option(names = "--api-key-stdin", description = "read the key from the first line of standard input")
    private boolean keyFromInput;

    @Option(
            names = "--timeout",
            paramLabel = "DURATION",
            converter = DurationText.class,
            description = "the deadline of the whole command, as 30s, 10m or PT1H; default 10m")
    private @Nullable Duration timeout;

    /** Returns the place that the options name, as far as they do. */
    public Place place() {
        return new Place(provider, relay, baseUrl);
    }

    /** Returns the name of the variable that holds the key; {@code null} where the user named none. */
    public @Nullable String keyVariable() {
        return keyVariable;
    }

    /** Tells whether the key comes from standard input. */
    public boolean keyFromInput() {
        return keyFromInput;
    }

    /** Returns the options that say where the key comes from, as they were typed. */
    public List<String> keyOptions() {
        List<String> typed = new ArrayList<>();
        if (keyVariable != null) {
            typed.addAll(List.of("--api-key-env", keyVariable));
        }
        if (keyFromInput) {
            typed.add("--api-key-stdin");
        }
        return typed;
    }

    /** Returns the deadline of the whole command; 10 minutes where the user set none. */
    public Duration timeout() {
        return timeout == null ? DEFAULT_TIMEOUT : timeout;
    }

    /** The names of all relays in the providers' specifications, for completion. */
    static final class RelayNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Providers.all().stream()
                    .flatMap(provider -> provider.relays().stream())
                    .map(Relay::name)
                    .distinct()
                    .iterator();
        }
    }
}
