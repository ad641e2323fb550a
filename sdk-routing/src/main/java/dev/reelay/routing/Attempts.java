package dev.reelay.routing;

import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relays that one request is offered to, in turn. Used by one request; steps of it happen one after the other. */
final class Attempts {
    private final Iterator<Gate> gates;
    private final String provider;
    private final List<String> closed = new ArrayList<>();
    private final List<ReelayException> errors = new ArrayList<>();

    Attempts(List<Gate> gates) {
        this.gates = gates.iterator();
        this.provider = gates.get(0).client().provider().id();
    }

    /**
     * Returns the next relay that may have the request.
     *
     * @throws ReelayException if there is none: the last relay's error, with the others' suppressed in it
     */
    Gate next() {
        while (gates.hasNext()) {
            Gate gate = gates.next();
            String reason = gate.closedBecause();
            if (reason == null) {
                return gate;
            }
            closed.add(gate.name() + ": " + reason);
        }
        throw none();
    }

    /**
     * Notes that a relay did not take the request.
     *
     * @throws ReelayException the error, if no other relay may have it
     */
    void failed(Gate gate, ReelayException error) {
        gate.failed(error);
        if (!Failover.allowedAfter(error)) {
            throw error;
        }
        errors.add(error);
    }

    private ReelayException none() {
        if (errors.isEmpty()) {
            return new RateLimitedException(
                    "no relay takes a request now (" + String.join("; ", closed) + "): try again later, or add a relay",
                    ErrorDetails.at(provider, null),
                    null,
                    null);
        }
        @Nullable ReelayException last = errors.get(errors.size() - 1);
        errors.subList(0, errors.size() - 1).forEach(last::addSuppressed);
        return last;
    }
}
