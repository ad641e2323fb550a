package dev.reelay.routing;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.ReelayException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * One client over several relays, of one provider or more. A request that a relay certainly did not accept goes to the
 * next, and so does one that says what its provider has no word for; one whose outcome is not known goes nowhere. A
 * generation stays with the relay that accepted it. Thread-safe.
 */
public final class RoutingClient implements AutoCloseable {
    private final List<Gate> gates;
    private final RoutingOrder order;
    private final AtomicInteger turn = new AtomicInteger();

    private RoutingClient(List<Gate> gates, RoutingOrder order) {
        this.gates = gates;
        this.order = order;
    }

    /**
     * Returns a client over some relays.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static RoutingClient of(RoutingOrder order, List<Route> routes) {
        if (routes.isEmpty()) {
            throw new IllegalArgumentException("no relay to route to");
        }
        return new RoutingClient(routes.stream().map(Gate::new).toList(), order);
    }

    /**
     * Starts a generation at the first relay that accepts it.
     *
     * @throws dev.reelay.errors.SubmitOutcomeUnknownException if a relay may have accepted it; no other relay was asked
     *     after that one
     * @throws InvalidRequestException if no relay's provider takes all fields that are set: the message names those that each
     *     of them does not take, and nothing was sent
     * @throws dev.reelay.errors.RateLimitedException if every relay that takes the fields is at its limit or rests
     * @throws ReelayException otherwise the error of the last relay that was asked, with those of the others suppressed in it
     */
    public Generation submit(SubmitRequest request) {
        Attempts attempts = new Attempts(request, inOrder());
        while (true) {
            Gate gate = attempts.next();
            try {
                Generation accepted = gate.client().submit(request);
                gate.worked();
                return accepted;
            } catch (ReelayException e) {
                attempts.failed(gate, e);
            }
        }
    }

    /** Starts a generation as {@link #submit} does. Cancelling the future ends the call under way, and asks no other relay. */
    public CompletableFuture<Generation> submitAsync(SubmitRequest request) {
        RoutedSubmit submit = new RoutedSubmit(request, new Attempts(request, inOrder()));
        submit.next();
        return submit.result();
    }

    /**
     * Returns the client of the relay that a generation lives at, of its own provider: to get, wait for, extend, download,
     * cancel and delete it, each as far as the provider can.
     *
     * @throws InvalidRequestException if no route leads there
     */
    public VideoClient forRef(GenerationRef ref) {
        return gates.stream()
                .map(Gate::client)
                .filter(client -> client.owns(ref))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException(
                        "no route leads to the relay of " + ref + "; there are: "
                                + gates.stream().map(Gate::name).collect(Collectors.joining(", ")),
                        ErrorDetails.at(ref.provider(), ref.relay()),
                        null));
    }

    /** Closes the clients of all routes. */
    @Override
    public void close() {
        gates.forEach(gate -> gate.client().close());
    }

    private List<Gate> inOrder() {
        if (order == RoutingOrder.PRIORITY) {
            return gates;
        }
        List<Gate> turned = new ArrayList<>(gates);
        Collections.rotate(turned, -Math.floorMod(turn.getAndIncrement(), gates.size()));
        return turned;
    }
}
