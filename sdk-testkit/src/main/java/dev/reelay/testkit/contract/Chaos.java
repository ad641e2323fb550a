package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reelay.DownloadOptions;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.provider.Provider;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.VirtualTime;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.media.Clip;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import dev.reelay.testkit.tasks.TaskBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes generations the whole way through faults of every kind at once, while callers are interrupted, give up and close
 * their clients, and counts at the end: what the relay accepted, what callers were told, and what lies on the disk.
 */
final class Chaos {
    private static final int FAULTS_AT_ONCE = 3;
    private static final long LONGEST_PATIENCE_NANOS = 3_000_000;
    private static final long THREADS_END_MILLIS = 10_000;
    private static final List<Fault> OF_SUBMITS = List.of(
            Fault.dropAfterBody(),
            Fault.reset(),
            Fault.cutAfter(20),
            Fault.truncatedJson(),
            Fault.html(),
            Fault.html(502),
            Fault.tooManyRequests(),
            Fault.emptyTooManyRequests(),
            Fault.unavailable(),
            Fault.brokenAfterAccepting(),
            Fault.outOfQuota(),
            Fault.promptBlocked(),
            Fault.jsonAfterAccepting(200, "[1,\"odd\",null]"));
    private static final List<Fault> OF_READS = List.of(
            Fault.dropAfterBody(),
            Fault.reset(),
            Fault.cutAfter(20),
            Fault.truncatedJson(),
            Fault.html(),
            Fault.html(502),
            Fault.tooManyRequests(),
            Fault.unavailable(),
            Fault.json(200, "{\"odd\":true}"));
    private static final List<Fault> OF_FILES = List.of(
            Fault.reset(), Fault.dropAfterBody(), Fault.cutAfter(1000), Fault.cutAfter(50_000), Fault.html(503));

    private final Provider provider;
    private final Dialect dialect;
    private final Face face;
    private final long seed;
    private final Random random;
    private final VirtualTime time = new VirtualTime();
    private final FakeRelay relay;
    private final Map<String, @Nullable GenerationRef> told = new LinkedHashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private VideoClient client;

    Chaos(Provider provider, Dialect dialect, Face face, long seed) {
        this.provider = provider;
        this.dialect = dialect;
        this.face = face;
        this.seed = seed;
        this.random = new Random(seed);
        this.relay = FakeRelay.builder()
                .dialect(dialect)
                .pathPrefix("/pro")
                .clock(time)
                .timeline(Timeline.builder().pending(1).processing(1).completed())
                .start();
        this.client = connect();
    }

    private VideoClient connect() {
        return VideoClient.builder()
                .provider(provider)
                .baseUrl(relay.baseUrl())
                .apiKey(relay.apiKey())
                .timing(time)
                .build();
    }

    /** Runs a number of generations; an error says the seed that brings it back. */
    void run(int generations) throws IOException, InterruptedException {
        Set<Thread> before = threads();
        Path folder = Files.createTempDirectory("reelay-chaos");
        try {
            for (int number = 0; number < generations; number++) {
                submit("prompt " + number + " of chaos");
            }
            relay.recover();
            for (Map.Entry<String, @Nullable GenerationRef> one : told.entrySet()) {
                if (one.getValue() != null) {
                    save(one.getValue(), folder.resolve(one.getKey().replace(' ', '-') + ".mp4"));
                }
            }
            client.close();
            count(folder);
            threadsEnd(before);
        } catch (AssertionError e) {
            throw new AssertionError(
                    "with -Dreelay.chaos.seed=" + seed + " and " + generations + " generations: " + e.getMessage(), e);
        } finally {
            client.close();
            relay.close();
            time.close();
            delete(folder);
        }
    }

    private void submit(String prompt) {
        plan(Exchange.SUBMIT, OF_SUBMITS);
        SubmitRequest request =
                SubmitRequest.builder(prompt).model(dialect.model()).build();
        told.put(prompt, null);
        VideoClient own = client;
        Runnable ending = ending(own);
        try {
            Generation accepted =
                    disturbed(ending, () -> face.call(own, c -> c.submit(request), c -> c.submit(request)));
            told.put(prompt, accepted.ref());
        } catch (SubmitOutcomeUnknownException e) {
            unknown.add(prompt);
        } catch (ReelayException | IllegalStateException e) {
            hold(e instanceof ReelayException || String.valueOf(e.getMessage()).contains("closed"), e::toString);
        }
        reopen();
    }

    /** Waits and downloads as often as it takes: what is disturbed at first is left alone in the end. */
    private void save(GenerationRef ref, Path file) throws IOException {
        for (int attempt = 0; attempt < FAULTS_AT_ONCE && !Files.exists(file); attempt++) {
            plan(Exchange.GET, OF_READS);
            plan(Exchange.GET_MANY, OF_READS);
            plan(Exchange.FILE, OF_FILES);
            plan(Exchange.CONTENT, OF_FILES);
            VideoClient own = client;
            try {
                disturbed(ending(own), () -> saved(own, ref, file, face == Face.ASYNC && random.nextInt(8) == 0));
            } catch (ReelayException | IllegalStateException expected) {
                hold(!(expected instanceof SubmitOutcomeUnknownException), expected::toString);
            }
            reopen();
        }
        relay.recover();
        if (!Files.exists(file)) {
            saved(client, ref, file, false);
        }
        byte[] whole = Clip.of(TaskBook.DEFAULT_ASPECT_RATIO).video().bytes().toByteArray();
        assertArrayEquals(whole, Files.readAllBytes(file), () -> "the video of " + ref);
    }

    private Path saved(VideoClient own, GenerationRef ref, Path file, boolean givenUp) {
        if (face == Face.BLOCKING) {
            return own.download(own.await(ref), file);
        }
        CompletableFuture<Generation> waited = own.async().await(ref);
        if (givenUp) {
            waited.cancel(true); // who gives up may ask again
        }
        try {
            return waited.thenCompose(done -> own.async().download(done, file, DownloadOptions.DEFAULT))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void plan(Exchange exchange, List<Fault> faults) {
        for (int i = random.nextInt(FAULTS_AT_ONCE); i > 0; i--) {
            relay.fail(exchange, faults.get(random.nextInt(faults.size())));
        }
    }

    /** Returns what happens to the caller meanwhile: nothing mostly, or an interrupt, or the client's end. */
    private Runnable ending(VideoClient own) {
        Thread caller = Thread.currentThread();
        return switch (random.nextInt(10)) {
            case 0 -> face == Face.BLOCKING ? caller::interrupt : own::close;
            case 1 -> own::close;
            default -> () -> {};
        };
    }

    private <T> T disturbed(Runnable ending, Supplier<T> work) {
        long patience = (long) (random.nextDouble() * LONGEST_PATIENCE_NANOS);
        Thread other = new Thread(() -> {
            LockSupport.parkNanos(patience);
            ending.run();
        });
        other.start();
        try {
            return work.get();
        } finally {
            join(other);
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = Thread.interrupted();
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted || Thread.interrupted()) {
            Thread.interrupted(); // it was this test's own
        }
    }

    private void reopen() {
        client.close();
        client = connect();
    }

    private void count(Path folder) throws IOException {
        List<String> prompts = relay.acceptedPrompts();
        List<String> ids = relay.accepted();
        assertEquals(prompts.size(), new HashSet<>(prompts).size(), "the relay accepted, and bills, each prompt once");
        for (int i = 0; i < prompts.size(); i++) {
            String prompt = prompts.get(i);
            GenerationRef ref = told.get(prompt);
            hold(
                    ref != null || unknown.contains(prompt),
                    () -> "\"" + prompt + "\" was accepted, and nobody was told that it may have been");
            if (ref != null) {
                assertEquals(ids.get(i), ref.id(), "the id of \"" + prompt + "\"");
            }
        }
        told.forEach((prompt, ref) ->
                hold(ref == null || prompts.contains(prompt), () -> "\"" + prompt + "\" was never accepted"));
        try (Stream<Path> files = Files.list(folder)) {
            long refs = told.values().stream().filter(ref -> ref != null).count();
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertEquals(refs, names.size(), () -> "one file for each, and nothing beside them: " + names);
        }
    }

    private static Set<Thread> threads() {
        Set<Thread> own = new HashSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().matches("reelay-\\d+")) {
                own.add(thread);
            }
        }
        return own;
    }

    private static void threadsEnd(Set<Thread> before) throws InterruptedException {
        for (Thread thread : threads()) {
            if (!before.contains(thread)) {
                thread.join(THREADS_END_MILLIS);
                hold(!thread.isAlive(), () -> "the thread " + thread + " outlives its client");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
