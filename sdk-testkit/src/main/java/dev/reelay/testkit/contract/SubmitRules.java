package dev.reelay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reelay.errors.ModeratedException;
import dev.reelay.errors.QuotaException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a submit costs, whatever goes wrong: never more than one generation. */
final class SubmitRules {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(7);

    private SubmitRules() {}

    static List<ClientRule> all() {
        List<ClientRule> rules = new ArrayList<>();
        unknownOutcomes()
                .forEach((what, fault) -> rules.add(
                        new ClientRule("sends a submit once when " + what, subject -> sentOnce(subject, fault))));
        rules.add(new ClientRule("sends a submit once when a web page answers", SubmitRules::webPage));
        rejections()
                .forEach((what, fault) ->
                        rules.add(new ClientRule("submits again when " + what, subject -> sentAgain(subject, fault))));
        rules.add(new ClientRule("waits as long as Retry-After says", SubmitRules::retryAfter));
        rules.add(new ClientRule("says that the account is empty", SubmitRules::quota));
        rules.add(new ClientRule("says that the prompt was refused", SubmitRules::moderated));
        return rules;
    }

    private static Map<String, Fault> unknownOutcomes() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("the connection drops after it", Fault.dropAfterBody());
        faults.put("the connection is reset after it", Fault.reset());
        faults.put("the answer is cut off", Fault.cutAfter(10));
        faults.put("the answer is half a document", Fault.truncatedJson());
        faults.put("the relay breaks down after accepting", Fault.brokenAfterAccepting());
        return faults;
    }

    private static Map<String, Fault> rejections() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("there were too many requests", Fault.tooManyRequests());
        faults.put("there were too many requests, without a word", Fault.emptyTooManyRequests());
        faults.put("nobody takes the work", Fault.unavailable());
        return faults;
    }

    private static void sentOnce(ClientSubject subject, Fault fault) {
        subject.relay().fail(Exchange.SUBMIT, fault);
        assertThrows(SubmitOutcomeUnknownException.class, subject::submit);
        subject.relay().verify().exactlyOneSubmit().exactlyOneAccepted();
    }

    private static void webPage(ClientSubject subject) {
        subject.relay().fail(Exchange.SUBMIT, Fault.html());
        assertThrows(ReelayException.class, subject::submit);
        subject.relay().verify().exactlyOneSubmit();
    }

    private static void sentAgain(ClientSubject subject, Fault fault) {
        subject.relay().fail(Exchange.SUBMIT, fault, 2);
        subject.submit();
        subject.relay().verify().exactlyOneAccepted().requests(Exchange.SUBMIT, 3);
    }

    private static void retryAfter(ClientSubject subject) {
        subject.relay().fail(Exchange.SUBMIT, Fault.tooManyRequests(RETRY_AFTER));
        subject.submit();
        subject.relay().verify().exactlyOneAccepted().requests(Exchange.SUBMIT, 2);
        Duration elapsed = subject.time().elapsed();
        assertTrue(elapsed.compareTo(RETRY_AFTER) >= 0, () -> "the client waited only " + elapsed);
    }

    private static void quota(ClientSubject subject) {
        subject.relay().fail(Exchange.SUBMIT, Fault.outOfQuota());
        assertThrows(QuotaException.class, subject::submit);
        subject.relay().verify().exactlyOneSubmit().accepted(0);
    }

    private static void moderated(ClientSubject subject) {
        subject.relay().fail(Exchange.SUBMIT, Fault.promptBlocked());
        assertThrows(ModeratedException.class, subject::submit);
        subject.relay().verify().exactlyOneSubmit().accepted(0);
    }
}
