package dev.reelay.testkit;

import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.script.Timeline;
import java.time.InstantSource;
import java.util.Objects;

/** Collects what a {@link FakeRelay} is to be. Not thread-safe. */
public final class FakeRelayBuilder {
    private static final int LAST_PORT = 65_535;

    Dialect dialect = DocumentedRelay.ANYAPI.dialect();
    String apiKey = FakeRelay.DEFAULT_API_KEY;
    String pathPrefix = "";
    int port;
    InstantSource clock = InstantSource.system();
    Timeline timeline = Timeline.QUICK;

    FakeRelayBuilder() {}

    /** Sets which documented relay answers at the base URL; default {@link DocumentedRelay#ANYAPI}. */
    public FakeRelayBuilder relay(DocumentedRelay relay) {
        return dialect(relay.dialect());
    }

    /** Sets how the relay at the base URL speaks, where that is documented nowhere. */
    public FakeRelayBuilder dialect(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        return this;
    }

    /** Sets the key that the relay accepts; default {@link FakeRelay#DEFAULT_API_KEY}. */
    public FakeRelayBuilder apiKey(String apiKey) {
        this.apiKey = Objects.requireNonNull(apiKey, "apiKey");
        return this;
    }

    /**
     * Sets the path that the base URL ends with, as {@code /pro}; default empty. The relay then answers nowhere else.
     *
     * @throws IllegalArgumentException if it is neither empty nor a path that starts with a slash and ends without one
     */
    public FakeRelayBuilder pathPrefix(String pathPrefix) {
        if (!pathPrefix.isEmpty() && (!pathPrefix.startsWith("/") || pathPrefix.endsWith("/"))) {
            throw new IllegalArgumentException(
                    "a path prefix starts with a slash and ends without one, as /pro: \"" + pathPrefix + "\"");
        }
        this.pathPrefix = pathPrefix;
        return this;
    }

    /**
     * Sets the port; default 0, any that is free.
     *
     * @throws IllegalArgumentException if there is no such port
     */
    public FakeRelayBuilder port(int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("a port is 0 to " + LAST_PORT + ": " + port);
        }
        this.port = port;
        return this;
    }

    /** Sets the clock that timelines and links go by; default real time. */
    public FakeRelayBuilder clock(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /** Sets the timeline of every generation that has no other; default {@link Timeline#QUICK}. */
    public FakeRelayBuilder timeline(Timeline timeline) {
        this.timeline = Objects.requireNonNull(timeline, "timeline");
        return this;
    }

    /**
     * Starts the relay.
     *
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public FakeRelay start() {
        return new FakeRelay(this);
    }
}
