package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;

import dev.reelay.GenerationRef;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import okio.ByteString;

/** What a provider makes of answers that are almost right: the documented exceptions, and no others. */
final class HostileRules {
    private static final int BODIES = 3000;

    // The same bodies every time: a failure can be looked at again.
    private static final long SEED = 4711;

    private HostileRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("fails on broken answers only as documented", HostileRules::answers),
                new Rule("never fails on broken errors", HostileRules::errors));
    }

    private static void answers(Subject subject) throws IOException {
        List<ByteString> corpus = answersOf(subject);
        Random random = new Random(SEED);
        Fuzzing fuzzing = new Fuzzing(subject.provider());
        int refused = 0;
        for (int i = 0; i < BODIES; i++) {
            ByteString body = Mutations.of(corpus.get(i % corpus.size()), random);
            if (!fuzzing.answer(body.toByteArray())) {
                refused++;
            }
        }
        hold(refused > 0 && refused < BODIES, "some broken answers can be read and some cannot");
    }

    private static void errors(Subject subject) throws IOException {
        List<ByteString> corpus = new ArrayList<>();
        for (Fault fault : List.of(Fault.outOfQuota(), Fault.promptBlocked())) {
            subject.relay().fail(Exchange.GET, fault);
            corpus.add(subject.body(subject.operations().get(subject.ref("any")), false));
        }
        corpus.add(
                ByteString.encodeUtf8("{\"code\":\"c\",\"message\":\"{\\\"error\\\":{\\\"message\\\":\\\"m\\\"}}\"}"));
        corpus.add(ByteString.encodeUtf8("{\"detail\":{\"reason\":\"r\",\"code\":7}}{\"error\":{\"message\":\"m\"}}"));
        Fuzzing fuzzing = new Fuzzing(subject.provider());
        Random random = new Random(SEED);
        for (int i = 0; i < BODIES; i++) {
            ByteString body = Mutations.of(corpus.get(i % corpus.size()), random);
            fuzzing.fault(body.toByteArray());
        }
    }

    private static List<ByteString> answersOf(Subject subject) throws IOException {
        GenerationRef ref = subject.submit().ref();
        List<ByteString> bodies = new ArrayList<>();
        for (int poll = 0; poll < 4; poll++) {
            bodies.add(subject.body(subject.operations().get(ref), true));
        }
        bodies.add(subject.body(subject.operations().submit(subject.request()), true));
        return bodies;
    }
}
