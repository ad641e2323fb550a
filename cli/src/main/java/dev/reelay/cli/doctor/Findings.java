package dev.reelay.cli.doctor;

import dev.reelay.CallOptions;
import dev.reelay.Generation;
import dev.reelay.RawAnswer;
import dev.reelay.VideoClient;
import dev.reelay.cli.failure.ExitCode;
import dev.reelay.cli.json.Json;
import dev.reelay.cli.relay.Located;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.ReelayException;
import dev.reelay.provider.UnknownMember;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one request to a relay showed.
 *
 * @param provider the provider's id
 * @param relay the relay as refs name it
 * @param baseUrl where it answers
 * @param status the HTTP status of an error; {@code null} where the answer is none
 * @param took from the request to the last byte of the answer
 * @param diagnosis what it means
 * @param shape the answer's members; {@code null} where it is no JSON
 * @param generation the first that the answer holds; {@code null} where it holds none
 * @param unknown the members that the specification does not name
 */
public record Findings(
        String provider,
        String relay,
        String baseUrl,
        @Nullable Integer status,
        Duration took,
        Diagnosis diagnosis,
        @Nullable String shape,
        @Nullable Generation generation,
        List<UnknownMember> unknown) {
    /** How many levels of members a shape shows. */
    private static final int DEPTH = 3;

    /** Copies the list. */
    public Findings {
        unknown = List.copyOf(unknown);
    }

    /**
     * Makes one request that costs nothing, a get, and looks at all of its answer.
     *
     * @throws ReelayException if no answer came
     */
    public static Findings of(Located one, CallOptions options) {
        VideoClient client = one.client();
        long began = System.nanoTime();
        RawAnswer answer = client.getRaw(one.ref(), options);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        List<Generation> found = answer.generations();
        return new Findings(
                client.provider().id(),
                client.relay(),
                client.baseUrl(),
                answer.error() == null ? null : answer.status(),
                took,
                Diagnosis.of(answer, client.provider()),
                shape(answer.body()),
                found.isEmpty() ? null : found.get(0),
                found.isEmpty() ? List.of() : client.provider().unknownMembers(answer.body()));
    }

    /**
     * Tells whether all is as it should be.
     *
     * @param asked whether a generation was asked for that should be there
     */
    public boolean well(boolean asked) {
        return diagnosis.kind() == null
                || (!asked && diagnosis.kind() == ErrorKind.NOT_FOUND && diagnosis.key() == Diagnosis.Key.ACCEPTED);
    }

    /** Returns the exit code: that of any command which gets this answer. */
    public int exit(boolean asked) {
        ErrorKind kind = diagnosis.kind();
        return kind == null || well(asked) ? 0 : ExitCode.of(kind).code();
    }

    /** Draws the shape of a JSON document: the names of its members, without their values. */
    private static @Nullable String shape(String body) {
        try {
            String shape = members(Json.read(body), 0);
            return shape.isEmpty() ? "a single value" : shape;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String members(@Nullable Object json, int depth) {
        if (json instanceof List<?> items) {
            return items.isEmpty() ? "[]" : "[" + members(items.get(0), depth) + "]";
        }
        if (!(json instanceof Map<?, ?> map)) {
            return "";
        }
        return depth >= DEPTH
                ? "{…}"
                : map.entrySet().stream()
                        .map(member -> member.getKey() + members(member.getValue(), depth + 1))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
