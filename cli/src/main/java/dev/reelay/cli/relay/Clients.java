package dev.reelay.cli.relay;

import dev.reelay.GenerationRef;
import dev.reelay.RetryPolicy;
import dev.reelay.VideoClient;
import dev.reelay.VideoClientBuilder;
import dev.reelay.cli.config.Config;
import dev.reelay.cli.config.ConfigFile;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.option.ProviderChoice;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.AuthenticationException;
import dev.reelay.errors.ErrorKind;
import dev.reelay.observe.ClientEvent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The clients of one command, one for each relay it talks to. Closing it closes them all. */
public final class Clients implements AutoCloseable {
    private final RelayOptions options;
    private final Deadline deadline;
    private final Config config;
    private final KeySource keySource;
    private final Map<String, VideoClient> open = new LinkedHashMap<>();
    private final Set<GenerationRef> watermarked = ConcurrentHashMap.newKeySet();

    /**
     * Makes none yet, and begins the command's deadline.
     *
     * @throws CommandFailure if the configuration file cannot be understood
     */
    public Clients(RelayOptions options, Session session) {
        this.options = options;
        this.deadline = Deadline.in(options.timeout());
        this.keySource = new KeySource(options, session, deadline);
        this.config = ConfigFile.read(session);
    }

    /** Returns the client of the relay that the options name. */
    public VideoClient named() {
        return at(Destination.of(options.place(), config, options.keyVariable()));
    }

    /**
     * Finds where a generation is: a stored ref says it, a bare id is at the relay that the options name.
     *
     * @throws CommandFailure if it cannot be told, or the key may not go there
     */
    public Located locate(String idOrRef) {
        return locateAll(List.of(idOrRef)).get(0);
    }

    /** Finds where several generations are. With bare ids among them, the options are for those. */
    public List<Located> locateAll(List<String> idsOrRefs) {
        boolean optionsAreForIds = !idsOrRefs.stream().allMatch(GenerationRef::looksLikeRef);
        return idsOrRefs.stream().map(one -> locate(one, optionsAreForIds)).toList();
    }

    private Located locate(String idOrRef, boolean optionsAreForIds) {
        try {
            if (!GenerationRef.looksLikeRef(idOrRef)) {
                VideoClient client = named();
                return new Located(client, client.ref(idOrRef));
            }
            GenerationRef ref = GenerationRef.parse(idOrRef);
            RefPlace places = new RefPlace(config, options.place(), options.keyVariable());
            VideoClient client = at(places.of(ref, optionsAreForIds));
            return new Located(
                    client, client.owns(ref) ? ref : client.ref(ref.id()).withProviderState(ref.providerState()));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, String.valueOf(e.getMessage()), e);
        }
    }

    /** Returns the moment at which the command gives up, counted from when this was made. */
    public Deadline deadline() {
        return deadline;
    }

    /** Returns the commands that go on with what this one cannot end. */
    public Resume resume() {
        return new Resume(options, ref -> {
            String relay = ref.relay();
            return relay != null
                    && relay.contains("://")
                    && !RefPlace.isKnown(ProviderChoice.of(ref.provider()), relay, config);
        });
    }

    /** Tells whether a video of a generation was saved that carries a watermark, as far as can be told. */
    public boolean savedWatermarked(GenerationRef ref) {
        return watermarked.contains(ref);
    }

    @Override
    public void close() {
        open.values().forEach(VideoClient::close);
        open.clear();
    }

    private VideoClient at(Destination destination) {
        VideoClient known = open.get(destination.label());
        if (known == null) {
            known = connect(destination);
            open.put(destination.label(), known);
        }
        return known;
    }

    private VideoClient connect(Destination destination) {
        String key = keySource.keyFor(destination);
        VideoClientBuilder builder = VideoClient.builder()
                .provider(destination.provider())
                .apiKey(key)
                .listener(this::hear)
                .retryPolicy(retries());
        if (destination.relay() != null) {
            builder.relay(destination.relay());
        }
        if (destination.baseUrl() != null) {
            builder.baseUrl(destination.baseUrl());
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, e.getMessage() + " (see --relay and --base-url)", e);
        } catch (AuthenticationException e) {
            if (key != null) {
                throw e;
            }
            throw new CommandFailure(ErrorKind.AUTHENTICATION, keySource.missing(destination), e);
        }
    }

    private void hear(ClientEvent event) {
        if (event instanceof ClientEvent.DownloadEnded ended && ended.watermarked()) {
            watermarked.add(ended.ref());
        }
    }

    /** A pause that outlasts the deadline would take the relay's own last words away. */
    private RetryPolicy retries() {
        Duration usual = RetryPolicy.DEFAULT.maxElapsed();
        Duration left = deadline.left();
        return RetryPolicy.DEFAULT.toBuilder()
                .maxElapsed(left.compareTo(usual) < 0 ? left : usual)
                .build();
    }
}
