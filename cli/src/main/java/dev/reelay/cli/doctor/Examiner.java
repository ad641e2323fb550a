package dev.reelay.cli.doctor;

import dev.reelay.Generation;
import dev.reelay.RetryPolicy;
import dev.reelay.VideoClient;
import dev.reelay.VideoClientBuilder;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.relay.Deadline;
import dev.reelay.cli.relay.Located;
import dev.reelay.errors.ReelayException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one request that costs nothing, a get, and looks at all of its answer. */
public final class Examiner {
    private final VideoClient client;
    private final String key;
    private final Tap tap;

    /** Makes an examiner of the relay that a client talks to. It makes one request, as a client of its own. */
    public Examiner(VideoClient client, String key) {
        this.client = client;
        this.key = key;
        this.tap = new Tap(client.provider());
    }

    /**
     * Asks for a generation.
     *
     * @throws ReelayException if no answer came
     * @throws CommandFailure if the deadline passes first
     */
    public Findings examine(Located one, Deadline deadline) {
        try (VideoClient own = tapped()) {
            long began = System.nanoTime();
            @Nullable ReelayException error = ask(own, one, deadline);
            return findings(Duration.ofNanos(System.nanoTime() - began), error);
        }
    }

    private VideoClient tapped() {
        VideoClientBuilder builder = VideoClient.builder()
                .provider(tap)
                .baseUrl(client.baseUrl())
                .apiKey(key)
                .retryPolicy(RetryPolicy.NEVER);
        boolean named = client.provider().relays().stream()
                .anyMatch(relay -> relay.name().equals(client.relay()));
        return (named ? builder.relay(client.relay()) : builder).build();
    }

    private @Nullable ReelayException ask(VideoClient own, Located one, Deadline deadline) {
        try {
            deadline.join(own.async().get(one.ref()));
            return null;
        } catch (ReelayException e) {
            if (e.status() == null && !tap.answered()) {
                throw e;
            }
            return e;
        }
    }

    private Findings findings(Duration took, @Nullable ReelayException error) {
        Object json = tap.json();
        List<Generation> found = tap.found();
        Generation generation = found == null || found.isEmpty() ? null : found.get(0);
        return new Findings(
                client.provider().id(),
                client.relay(),
                client.baseUrl(),
                error == null ? null : error.status(),
                took,
                Diagnosis.of(error, tap),
                json == null ? null : ShapeText.of(json),
                generation,
                generation == null ? List.of() : tap.knownMembers().unknownIn(json));
    }
}
