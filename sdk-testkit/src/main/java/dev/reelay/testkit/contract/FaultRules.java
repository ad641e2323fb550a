package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.io.IOException;
import java.util.List;

/** What a provider makes of a relay's errors. */
final class FaultRules {
    private static final int HOSTILE_DEPTH = 100_000;

    private FaultRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("knows the error of an unknown generation", FaultRules::unknownTask),
                new Rule("knows the error of an empty account", FaultRules::quota),
                new Rule("knows the error of a refused prompt", FaultRules::moderated),
                new Rule("never fails on a body that is no error", FaultRules::anything));
    }

    private static void unknownTask(Subject subject) throws IOException {
        RelayFault fault = fault(subject, "00000000-0000-0000-0000-000000000000");
        hold(
                fault.kind() == ErrorKind.NOT_FOUND
                        || fault.isGeneric()
                        || (fault.kind() == null && fault.code() == null),
                () -> "the kind of " + fault + ", where the status does not tell it");
    }

    private static void quota(Subject subject) throws IOException {
        subject.relay().fail(Exchange.GET, Fault.outOfQuota());
        RelayFault fault = fault(subject, "any");
        assertEquals(ErrorKind.QUOTA, fault.kind(), () -> "the kind of " + fault);
        assertNotNull(fault.message(), "the relay's own words");
    }

    private static void moderated(Subject subject) throws IOException {
        subject.relay().fail(Exchange.GET, Fault.promptBlocked());
        RelayFault fault = fault(subject, "any");
        assertEquals(ErrorKind.MODERATED, fault.kind(), () -> "the kind of " + fault);
    }

    private static void anything(Subject subject) {
        for (String body : List.of(
                "",
                "null",
                "42",
                "{",
                "[]",
                "{}",
                "{\"error\":null}",
                "{\"error\":[1]}",
                "{\"code\":{\"code\":1}}",
                "<!DOCTYPE html><html></html>",
                "{\"detail\":".repeat(HOSTILE_DEPTH),
                "\u0000")) {
            hold(subject.provider().readFault(body).kind() == null, () -> "nothing is said in: " + body);
        }
    }

    private static RelayFault fault(Subject subject, String id) throws IOException {
        return subject.provider()
                .readFault(subject.body(subject.operations().get(subject.ref(id)), false)
                        .utf8());
    }
}
