package dev.reelay.routing;

import dev.reelay.SubmitRequest;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The relays that one request is offered to, in turn. Used by one request; steps of it happen one after the other. */
final class Attempts {
    private final SubmitRequest request;
    private final Iterator<Gate> gates;
    private final String provider;
    private final List<String> closed = new ArrayList<>();
    private final List<ReelayException> refused = new ArrayList<>();
    private final List<ReelayException> failed = new ArrayList<>();

    Attempts(SubmitRequest request, List<Gate> gates) {
        this.request = request;
        this.gates = gates.iterator();
        this.provider = gates.get(0).client().provider().id();
    }

    /**
     * Returns the next relay that may have the request.
     *
     * @throws ReelayException if there is none: the last error of a relay that was asked, or else why none was
     */
    Gate next() {
        while (gates.hasNext()) {
            Gate gate = gates.next();
            InvalidRequestException refusal = gate.refusal(request);
            if (refusal != null) {
                refused.add(refusal);
                continue;
            }
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
        (Failover.isBeforeAnyCall(error) ? refused : failed).add(error);
    }

    /** A relay that would take the request another time says more than one that never will. */
    private ReelayException none() {
        if (!failed.isEmpty()) {
            return with(failed.get(failed.size() - 1));
        }
        if (!closed.isEmpty()) {
            return with(new RateLimitedException(
                    "no relay takes a request now (" + String.join("; ", closed) + "): try again later, or add a relay"
                            + (refused.isEmpty() ? "" : "; never do: " + refusals()),
                    ErrorDetails.at(provider, null),
                    null,
                    null));
        }
        return refused.size() == 1
                ? refused.get(0)
                : with(new InvalidRequestException(
                        "no relay takes the request: " + refusals(), ErrorDetails.at(provider, null), null));
    }

    private String refusals() {
        return refused.stream().map(Throwable::getMessage).collect(Collectors.joining("; "));
    }

    private ReelayException with(ReelayException error) {
        Stream.concat(refused.stream(), failed.stream())
                .filter(other -> other != error)
                .forEach(error::addSuppressed);
        return error;
    }
}
