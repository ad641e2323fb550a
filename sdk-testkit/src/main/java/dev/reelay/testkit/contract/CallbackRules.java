package dev.reelay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.testkit.script.Timeline;
import dev.reelay.webhook.WebhookHint;
import java.util.List;

/** What a client makes of a relay's callback. */
final class CallbackRules {
    private CallbackRules() {}

    static List<ClientRule> all() {
        return List.of(new ClientRule(
                "knows which generation a callback is about, and confirms it",
                "Provider.read() must read what get() reads, and name the generation as origin.ref() does",
                CallbackRules::callback));
    }

    private static void callback(ClientSubject subject) {
        subject.relay().usually(Timeline.builder().completed());
        GenerationRef ref = subject.submit().ref();
        List<WebhookHint> hints = subject.callback(ref);
        // A callback knows nothing of what a ref keeps beside the id.
        assertEquals(
                List.of(ref.withProviderState(null)),
                hints.stream().map(WebhookHint::ref).toList(),
                "what the callback is about");
        Generation confirmed = subject.confirm(hints.get(0));
        assertEquals(ref.id(), confirmed.id(), "what was confirmed");
        assertEquals(GenerationState.COMPLETED, confirmed.state(), "the state of what was confirmed");
    }
}
