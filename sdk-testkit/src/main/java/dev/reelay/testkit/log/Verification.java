package dev.reelay.testkit.log;

import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What must be true of the requests that a simulated relay got. Each method throws an {@link AssertionError} that lists
 * the requests when it is not, and returns this object when it is.
 */
public final class Verification {
    private static final int SHOWN = 20;

    private final RequestLog log;
    private final int accepted;
    private final Map<Exchange, List<Fault>> faultsToCome;

    /**
     * Creates a verification.
     *
     * @param accepted how many generations the relay accepted
     * @param faultsToCome the faults that have not happened yet
     */
    public Verification(RequestLog log, int accepted, Map<Exchange, List<Fault>> faultsToCome) {
        this.log = log;
        this.accepted = accepted;
        this.faultsToCome = faultsToCome;
    }

    /**
     * Exactly one submit arrived, whatever became of it. A client sends a submit again that was turned away before work
     * began; {@link #exactlyOneAccepted} allows for that.
     */
    public Verification exactlyOneSubmit() {
        return requests(Exchange.SUBMIT, 1);
    }

    /** No submit arrived. */
    public Verification noSubmit() {
        return requests(Exchange.SUBMIT, 0);
    }

    /** Exactly one generation was accepted, and would be billed, however many requests that took. */
    public Verification exactlyOneAccepted() {
        return accepted(1);
    }

    /** So many generations were accepted, and would be billed. */
    public Verification accepted(int expected) {
        return check(
                accepted == expected,
                "expected " + Words.exactlyAccepted(expected) + ", and there " + Words.were(accepted));
    }

    /** So many requests for something arrived. */
    public Verification requests(Exchange exchange, int expected) {
        int actual = log.count(exchange);
        return check(
                actual == expected,
                "expected " + Words.exactly(expected, exchange) + ", and there " + Words.were(actual)
                        + (exchange == Exchange.SUBMIT ? ", and " + Words.wereAccepted(accepted) : ""));
    }

    /** At most so many requests for something arrived. */
    public Verification atMost(Exchange exchange, int limit) {
        int actual = log.count(exchange);
        return check(
                actual <= limit, "expected " + Words.atMost(limit, exchange) + ", and there " + Words.were(actual));
    }

    /** No request to the file host had a key: it belongs to the relay alone. */
    public Verification noKeySentToTheCdn() {
        int actual = log.countWithKey(Exchange.FILE);
        return check(actual == 0, Words.requests(actual) + " to the file host carried the key");
    }

    /**
     * Each fault that {@code fail} planned has happened: a test whose fault befalls nothing shows nothing. Faults that
     * {@code failAlways} planned are not asked after.
     */
    public Verification everyFaultHappened() {
        return check(
                faultsToCome.isEmpty(),
                "nothing was asked for that these faults could befall: "
                        + faultsToCome.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining(", ")));
    }

    private Verification check(boolean holds, String complaint) {
        if (!holds) {
            throw new AssertionError(complaint + "; the relay got" + received());
        }
        return this;
    }

    private String received() {
        List<ReceivedRequest> recent = log.recent();
        if (recent.isEmpty()) {
            return " no request at all";
        }
        List<ReceivedRequest> last = recent.subList(Math.max(0, recent.size() - SHOWN), recent.size());
        return (last.size() < recent.size() ? " (the last " + SHOWN + " of " + recent.size() + "):" : ":")
                + last.stream().map(this::shown).collect(Collectors.joining());
    }

    private String shown(ReceivedRequest request) {
        boolean hidden = !request.carriesKey() && log.carriesKey(request);
        return "\n  " + request + (hidden ? " (with the key, not where it belongs)" : "");
    }
}
