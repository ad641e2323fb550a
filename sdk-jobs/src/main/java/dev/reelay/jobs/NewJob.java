package dev.reelay.jobs;

import dev.reelay.ExtendRequest;
import dev.reelay.GenerationRef;
import dev.reelay.SubmitRequest;
import dev.reelay.stored.StoredForm;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An order: what to generate, and by which client. Immutable and thread-safe. */
public final class NewJob {
    /** Until when a job is carried on where {@link #deadline} says nothing else: 1 hour. */
    public static final Duration DEFAULT_DEADLINE = Duration.ofHours(1);

    /** How long a key may be, in characters. */
    public static final int LONGEST_KEY = 255;

    /** How large a request may be as JSON, in characters: pictures do not belong into a row. */
    public static final int LARGEST_REQUEST = 100_000;

    private final String client;
    private final String request;
    private final @Nullable GenerationRef extended;
    private final @Nullable String key;
    private final Duration deadline;

    private NewJob(
            String client, String request, @Nullable GenerationRef extended, @Nullable String key, Duration deadline) {
        this.client = Objects.requireNonNull(client, "client");
        this.request = request;
        this.extended = extended;
        this.key = key;
        this.deadline = deadline;
        if (request.length() > LARGEST_REQUEST) {
            throw new IllegalArgumentException("the request has " + request.length()
                    + " characters as JSON, and a row takes " + LARGEST_REQUEST + ": give its pictures as URLs");
        }
    }

    /**
     * Returns an order of a new generation.
     *
     * @param client the name under which the nodes know the client that is to submit it; no key is stored
     * @throws IllegalArgumentException if the request has more than {@value #LARGEST_REQUEST} characters as JSON
     */
    public static NewJob of(String client, SubmitRequest request) {
        return new NewJob(client, StoredForm.write(request), null, null, DEFAULT_DEADLINE);
    }

    /**
     * Returns an order of a continuation of a generation.
     *
     * @throws IllegalArgumentException as {@link #of(String, SubmitRequest)}
     */
    public static NewJob of(String client, GenerationRef extended, ExtendRequest request) {
        return new NewJob(
                client,
                StoredForm.write(request),
                Objects.requireNonNull(extended, "extended"),
                null,
                DEFAULT_DEADLINE);
    }

    /**
     * Returns the same order under a key: a second order with it is no job of its own, but the first one.
     *
     * @throws IllegalArgumentException if it is blank or longer than {@value #LONGEST_KEY} characters
     */
    public NewJob key(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a job's key has 1 to " + LONGEST_KEY + " characters: \"" + key + "\"");
        }
        return new NewJob(client, request, extended, key, deadline);
    }

    /**
     * Returns the same order with another deadline: from when on it is not sent any more, and not waited for. Default 1
     * hour after it is stored.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public NewJob deadline(Duration deadline) {
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("a deadline is positive: " + deadline);
        }
        return new NewJob(client, request, extended, key, deadline);
    }

    String client() {
        return client;
    }

    String request() {
        return request;
    }

    @Nullable
    GenerationRef extended() {
        return extended;
    }

    @Nullable
    String key() {
        return key;
    }

    Duration deadline() {
        return deadline;
    }
}
