package dev.reelay.testkit.log;

import dev.reelay.testkit.script.Exchange;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What must be true of the requests that a simulated relay got. Each method throws an {@link AssertionError} that lists
 * the requests when it is not, and returns this object when it is.
 */
public final class Verification {
    private static final int SHOWN = 20;

    private final RequestLog log;
    private final int accepted;

    /**
     * Creates a verification.
     *
     * @param accepted how many generations the relay accepted
     */
    public Verification(RequestLog log, int accepted) {
        this.log = log;
        this.accepted = accepted;
    }

    /** Exactly one submit arrived, whatever became of it. */
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
                "expected " + count(expected, "accepted generation") + ", and there were " + accepted);
    }

    /** So many requests for something arrived. */
    public Verification requests(Exchange exchange, int expected) {
        int actual = log.count(exchange);
        return check(
                actual == expected,
                "expected " + count(expected, exchange + " request") + ", and there were " + actual);
    }

    /** At most so many requests for something arrived. */
    public Verification atMost(Exchange exchange, int limit) {
        int actual = log.count(exchange);
        return check(
                actual <= limit,
                "expected at most " + count(limit, exchange + " request") + ", and there were " + actual);
    }

    /** No request to the file host had a key: it belongs to the relay alone. */
    public Verification noKeySentToTheCdn() {
        int actual = log.countWithKey(Exchange.FILE);
        return check(actual == 0, count(actual, "request") + " to the file host carried the key");
    }

    private Verification check(boolean holds, String complaint) {
        if (!holds) {
            throw new AssertionError(complaint + "; the relay got " + received());
        }
        return this;
    }

    private String received() {
        List<ReceivedRequest> recent = log.recent();
        if (recent.isEmpty()) {
            return "no request at all";
        }
        List<ReceivedRequest> last = recent.subList(Math.max(0, recent.size() - SHOWN), recent.size());
        return (last.size() < recent.size() ? "(the last " + SHOWN + " of " + recent.size() + ")" : "")
                + last.stream().map(request -> "\n  " + request).collect(Collectors.joining());
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
