package dev.reelay.testkit.http;

import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which answers are to go wrong. Thread-safe. */
public final class FaultPlan {
    private final Map<Exchange, Deque<Fault>> once = new EnumMap<>(Exchange.class);
    private final Map<Exchange, Fault> always = new EnumMap<>(Exchange.class);

    /** Lets the next answers go wrong, after those that are already to. */
    public synchronized void next(Exchange exchange, Fault fault, int times) {
        if (times < 1) {
            throw new IllegalArgumentException("times must be at least 1: " + times);
        }
        requireCanBefall(exchange, fault);
        Deque<Fault> queue = once.computeIfAbsent(exchange, key -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) {
            queue.add(fault);
        }
    }

    /** Lets every answer go wrong for which {@link #next} has nothing. */
    public synchronized void always(Exchange exchange, Fault fault) {
        requireCanBefall(exchange, fault);
        always.put(exchange, fault);
    }

    /** Lets nothing go wrong any more. */
    public synchronized void clear() {
        once.clear();
        always.clear();
    }

    /** Returns the faults that are still to come, by what they are to befall; none of those that always happen. */
    public synchronized Map<Exchange, List<Fault>> toCome() {
        Map<Exchange, List<Fault>> faults = new EnumMap<>(Exchange.class);
        once.forEach((exchange, queue) -> {
            if (!queue.isEmpty()) {
                faults.put(exchange, List.copyOf(queue));
            }
        });
        return faults;
    }

    /** A fault that could never happen would let a test pass that tests nothing. */
    private static void requireCanBefall(Exchange exchange, Fault fault) {
        if (!fault.exchanges().contains(exchange)) {
            throw new IllegalArgumentException(
                    exchange + " cannot go wrong like this (" + fault + "); this can: " + fault.exchanges());
        }
    }

    /** Takes the fault of an answer; {@code null} where it is to be right. */
    @Nullable
    synchronized Fault take(Exchange exchange) {
        Deque<Fault> queue = once.get(exchange);
        return queue == null || queue.isEmpty() ? always.get(exchange) : queue.remove();
    }
}
