package dev.reelay.testkit.http;

import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which answers are to go wrong. Thread-safe. */
public final class FaultPlan {
    private final Map<Exchange, Deque<Fault>> once = new EnumMap<>(Exchange.class);
    private final Map<Exchange, Fault> always = new EnumMap<>(Exchange.class);

    /** Lets the next answers go wrong, after those that are already to. */
    public synchronized void next(Exchange exchange, Fault fault, int times) {
        Deque<Fault> queue = once.computeIfAbsent(exchange, key -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) {
            queue.add(fault);
        }
    }

    /** Lets every answer go wrong for which {@link #next} has nothing. */
    public synchronized void always(Exchange exchange, Fault fault) {
        always.put(exchange, fault);
    }

    /** Lets nothing go wrong any more. */
    public synchronized void clear() {
        once.clear();
        always.clear();
    }

    /** Takes the fault of an answer; {@code null} where it is to be right. */
    @Nullable
    synchronized Fault take(Exchange exchange) {
        Deque<Fault> queue = once.get(exchange);
        return queue == null || queue.isEmpty() ? always.get(exchange) : queue.remove();
    }
}
