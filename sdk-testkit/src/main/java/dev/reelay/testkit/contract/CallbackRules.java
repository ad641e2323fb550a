package dev.reelay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.testkit.script.Timeline;
import dev.reelay.webhook.WebhookHint;
import java.util.List;
import java.util.stream.Stream;

/** What a client makes of a relay's callback. */
final class CallbackRules {
    private CallbackRules() {}

    static List<ClientRule> all() {
        return List.of(new ClientRule(
                "knows which generation a callback is about, and confirms it",
                "Provider.read() must read what get() reads, and name the generation as origin.ref() does;"
                        + " operations.kept() must name all that a ref can keep, since a callback knows nothing of it",
                CallbackRules::callback));
    }

    private static void callback(ClientSubject subject) {
        everyKind(subject);
        states(subject);
    }

    private static void states(ClientSubject subject) {
        subject.relay().next(Timeline.builder().processing(1).staysThere());
        said(subject, subject.submit().ref(), GenerationState.PROCESSING);
        subject.relay().next(Timeline.builder().failed("nobody knows why"));
        said(subject, subject.submit().ref(), GenerationState.FAILED);
    }

    private static void said(ClientSubject subject, GenerationRef ref, GenerationState state) {
        GenerationState claimed = subject.callback(ref).get(0).claimed().state();
        // A callback that only names the generation is one, too.
        assertTrue(
                claimed == state || claimed == GenerationState.UNKNOWN,
                "a callback of one that is " + state + " said " + claimed);
    }

    private static void everyKind(ClientSubject subject) {
        subject.relay().usually(Timeline.builder().completed());
        confirmed(subject, subject.submit().ref());
        Stream.of(RequestField.FIRST_FRAME, RequestField.REFERENCES)
                .filter(field -> subject.provider().capabilities().takes(Operation.SUBMIT, field))
                .forEach(field -> confirmed(subject, subject.submit(field).ref()));
    }

    private static void confirmed(ClientSubject subject, GenerationRef ref) {
        List<WebhookHint> hints = subject.callback(ref);
        // A callback knows nothing of what a ref keeps beside the id.
        assertEquals(
                List.of(ref.withProviderState(null)),
                hints.stream().map(WebhookHint::ref).toList(),
                "what the callback is about");
        Generation confirmed = subject.confirm(hints.get(0));
        assertEquals(ref.id(), confirmed.id(), "what was confirmed");
        assertEquals(GenerationState.COMPLETED, confirmed.state(), "the state of what was confirmed");
        assertEquals(ref, subject.confirm(hints.get(0).at(ref)).ref(), "the name that was stored");
    }
}
