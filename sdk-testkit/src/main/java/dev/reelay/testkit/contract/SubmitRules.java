package dev.reelay.testkit.contract;

import dev.reelay.Generation;
import dev.reelay.Operation;
import dev.reelay.errors.ModeratedException;
import dev.reelay.errors.QuotaException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a submit costs, as far as a provider can spoil it: never more than one generation. What becomes of a connection is
 * the client's matter alone, whatever the provider.
 */
final class SubmitRules {
    private static final String READER =
            "what the reader of the call cannot read it must refuse, with an IOException or a"
                    + " JsonDataException: the client then knows that the outcome is open";
    private static final String PASSES =
            "readFault() must give what comes with 429 or 503 no kind that is final, and the body of"
                    + " submit() must be one that can be written twice";
    private static final String DICTIONARY = "readFault() must know the relay's code, with the kind ";

    private SubmitRules() {}

    /** Returns the rules for a provider with some operations. */
    static List<ClientRule> of(Set<Operation> claimed) {
        List<ClientRule> rules = new ArrayList<>(List.of(
                once("the answer is half a document", READER, Fault.truncatedJson()),
                once("the answer names no generation", READER, accepted("{}")),
                once(
                        "the relay breaks down after accepting",
                        "readFault() must give what comes with 500 the kind SERVER or none",
                        Fault.brokenAfterAccepting()),
                new ClientRule("sends a submit once when a web page answers", READER, SubmitRules::webPage),
                again("there were too many requests", Fault.tooManyRequests()),
                again("there were too many requests, without a word", Fault.emptyTooManyRequests()),
                again("nobody takes the work", Fault.unavailable()),
                refused("says that the account is empty", "QUOTA", QuotaException.class, Fault.outOfQuota()),
                refused(
                        "says that the account is empty when the relay says so with status 200",
                        "QUOTA, and the reader of submit() must refuse a body without a generation",
                        QuotaException.class,
                        withStatus200(Fault.outOfQuota())),
                refused(
                        "says that the prompt was refused",
                        "MODERATED",
                        ModeratedException.class,
                        Fault.promptBlocked())));
        if (claimed.contains(Operation.EXTEND)) {
            rules.add(new ClientRule(
                    "sends an extension once when the answer is half a document", READER, SubmitRules::extendedOnce));
        }
        return rules;
    }

    private static ClientRule once(String what, String advice, Fault fault) {
        return new ClientRule("sends a submit once when " + what, advice, subject -> {
            subject.relay().fail(Exchange.SUBMIT, fault);
            Thrown.by(SubmitOutcomeUnknownException.class, "submit()", subject::submit);
            subject.relay().verify().exactlyOneSubmit().exactlyOneAccepted();
        });
    }

    private static ClientRule again(String what, Fault fault) {
        return new ClientRule("submits again when " + what, PASSES, subject -> {
            subject.relay().fail(Exchange.SUBMIT, fault, 2);
            subject.submit();
            subject.relay().verify().exactlyOneAccepted().requests(Exchange.SUBMIT, 3);
        });
    }

    private static ClientRule refused(
            String name, String kind, Class<? extends ReelayException> expected, Fault fault) {
        return new ClientRule(name, DICTIONARY + kind, subject -> {
            subject.relay().fail(Exchange.SUBMIT, fault);
            Thrown.by(expected, "submit()", subject::submit);
            subject.relay().verify().exactlyOneSubmit().accepted(0);
        });
    }

    private static void webPage(ClientSubject subject) {
        subject.relay().fail(Exchange.SUBMIT, Fault.html());
        Thrown.by(ReelayException.class, "submit()", subject::submit);
        subject.relay().verify().exactlyOneSubmit();
    }

    private static void extendedOnce(ClientSubject subject) {
        subject.relay().usually(Timeline.builder().completed());
        Generation first = subject.await(subject.submit().ref());
        if (!subject.canExtend(first)) {
            return; // this relay does not tell what the extension is of
        }
        subject.relay().fail(Exchange.EXTEND, Fault.truncatedJson());
        Thrown.by(SubmitOutcomeUnknownException.class, "extend()", () -> subject.extend(first.ref()));
        subject.relay().verify().requests(Exchange.EXTEND, 1).accepted(2);
    }

    private static Fault accepted(String body) {
        return new Fault.Reply(200, "application/json", body, Map.of(), true);
    }

    private static Fault withStatus200(Fault fault) {
        return Fault.json(200, ((Fault.Reply) fault).body());
    }
}
