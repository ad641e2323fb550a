package dev.reelay.testkit;

import dev.reelay.provider.spi.JsonValues;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.http.FaultPlan;
import dev.reelay.testkit.http.Place;
import dev.reelay.testkit.http.RelayServer;
import dev.reelay.testkit.log.ReceivedRequest;
import dev.reelay.testkit.log.RequestLog;
import dev.reelay.testkit.log.Verification;
import dev.reelay.testkit.media.FileHost;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import dev.reelay.testkit.tasks.TaskBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A relay that costs nothing: an HTTP server on this machine that takes submits, brings generations forward as its
 * script says, and serves a real MP4 for each.
 *
 * <p>It speaks for one relay at {@link #baseUrl()}, and for every documented relay at
 * {@link #baseUrl(DocumentedRelay)}. Without a script every generation is {@link Timeline#QUICK}. Thread-safe.
 */
public final class FakeRelay implements AutoCloseable {
    /** The key that a relay accepts unless its builder says otherwise. */
    public static final String DEFAULT_API_KEY = "sk-fake-relay-0123456789abcdef";

    private final String apiKey;
    private final String prefix;
    private final Dialect dialect;
    private final RelayServer server;
    private final RequestLog log;
    private final FaultPlan faults = new FaultPlan();
    private final TaskBook tasks;

    FakeRelay(FakeRelayBuilder builder) {
        apiKey = builder.apiKey;
        log = new RequestLog(apiKey);
        prefix = builder.pathPrefix;
        dialect = builder.dialect;
        server = new RelayServer(builder.port);
        tasks = new TaskBook(builder.clock, new FileHost(server.fileAddress()), builder.timeline);
        server.serve(apiKey, places(builder), builder.clock, tasks, log, faults);
    }

    /** Starts a documented relay on any free port. */
    public static FakeRelay start(DocumentedRelay relay) {
        return builder().relay(relay).start();
    }

    /**
     * Starts a relay for people who watch, and for clients in any language: on a port of their choice, with generations
     * that take six seconds ({@link Timeline#WATCHABLE}).
     *
     * @param port 0 for any that is free
     * @throws IllegalArgumentException if there is no such port
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static FakeRelay serve(int port) {
        return builder().port(port).timeline(Timeline.WATCHABLE).start();
    }

    /** Returns a builder of a relay that is {@link DocumentedRelay#ANYAPI} unless told otherwise. */
    public static FakeRelayBuilder builder() {
        return new FakeRelayBuilder();
    }

    /** Returns the relay's base URL, with its path prefix if it has one, and without a slash at the end. */
    public String baseUrl() {
        return server.address() + prefix;
    }

    /** Returns the base URL of a documented relay that this server speaks for as well. */
    public String baseUrl(DocumentedRelay relay) {
        return server.address() + prefixOf(relay);
    }

    /** Returns the one key that the relay accepts. */
    public String apiKey() {
        return apiKey;
    }

    /** Sets the timeline of the next submit or extend; called several times, of the ones after it. */
    public FakeRelay next(Timeline timeline) {
        tasks.next(timeline);
        return this;
    }

    /** Sets the timeline of all submits and extends that {@link #next} says nothing about. */
    public FakeRelay usually(Timeline timeline) {
        tasks.usual(timeline);
        return this;
    }

    /**
     * Gives the relay a generation that was submitted before, by somebody else or another process; its timeline begins
     * now. It counts neither as a submit nor as accepted.
     *
     * @return its id
     */
    public String given(Timeline timeline) {
        return tasks.give(prefix, dialect, "submitted before", timeline);
    }

    /**
     * Lets the next answer of a kind go wrong; called several times, the ones after it.
     *
     * @throws IllegalArgumentException if an answer of this kind cannot go wrong like this
     */
    public FakeRelay fail(Exchange exchange, Fault fault) {
        return fail(exchange, fault, 1);
    }

    /**
     * Lets the next few answers of a kind go wrong.
     *
     * @throws IllegalArgumentException if an answer of this kind cannot go wrong like this, or {@code times} is below 1
     */
    public FakeRelay fail(Exchange exchange, Fault fault, int times) {
        faults.next(exchange, fault, times);
        return this;
    }

    /**
     * Lets all answers of a kind go wrong that {@link #fail} says nothing about, until {@link #recover}.
     *
     * @throws IllegalArgumentException if an answer of this kind cannot go wrong like this
     */
    public FakeRelay failAlways(Exchange exchange, Fault fault) {
        faults.always(exchange, fault);
        return this;
    }

    /** Lets nothing go wrong any more. */
    public FakeRelay recover() {
        faults.clear();
        return this;
    }

    /** Returns how many submits arrived, whatever became of them. */
    public int submits() {
        return log.count(Exchange.SUBMIT);
    }

    /** Returns how many requests of a kind arrived. */
    public int count(Exchange exchange) {
        return log.count(exchange);
    }

    /** Returns the prompts of the generations that the relay accepted, and would bill, oldest first. */
    public List<String> acceptedPrompts() {
        return tasks.acceptedPrompts();
    }

    /** Returns the ids of the generations that the relay accepted, and would bill, oldest first. */
    public List<String> accepted() {
        return tasks.accepted();
    }

    /**
     * Returns the body that the relay would post to a generation's callback URL now, which is the answer to a get where the
     * protocol documents no other. The relay itself posts nothing.
     *
     * @throws IllegalArgumentException if the relay does not know {@code id}
     */
    public String callback(String id) {
        return JsonValues.ADAPTER
                .serializeNulls()
                .toJson(tasks.callback(id)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "there is no generation " + id + "; submitted here were " + tasks.accepted())));
    }

    /** Returns the requests that arrived, oldest first; the last 10,000. */
    public List<ReceivedRequest> requests() {
        return log.recent();
    }

    /** Returns what can be asserted of all that has happened so far. */
    public Verification verify() {
        return new Verification(log, tasks.accepted().size(), faults.toCome());
    }

    /** Blocks until another thread closes the relay. */
    public void awaitClose() throws InterruptedException {
        server.awaitClose();
    }

    /** Stops to listen, and ends every connection. */
    @Override
    public void close() {
        server.close();
    }

    @Override
    public String toString() {
        return "FakeRelay[" + baseUrl() + "]";
    }

    /** At home a relay speaks its own dialect, and those of the protocols that it does not speak: many hosts resell several. */
    private static List<Place> places(FakeRelayBuilder builder) {
        Map<String, List<Dialect>> places = new LinkedHashMap<>();
        places.computeIfAbsent(builder.pathPrefix, prefix -> new ArrayList<>()).add(builder.dialect);
        Set<String> spoken = new HashSet<>(Set.of(builder.dialect.providerId()));
        for (DocumentedRelay relay : DocumentedRelay.values()) {
            if (spoken.add(relay.providerId())) {
                places.computeIfAbsent(builder.pathPrefix + relay.dialect().home(), prefix -> new ArrayList<>())
                        .add(relay.dialect());
            }
            places.computeIfAbsent(prefixOf(relay), prefix -> new ArrayList<>()).add(relay.dialect());
        }
        List<Place> all = new ArrayList<>();
        places.forEach((prefix, dialects) -> all.add(new Place(prefix, List.copyOf(dialects))));
        return all;
    }

    private static String prefixOf(DocumentedRelay relay) {
        return "/" + relay.place();
    }
}
