package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.errors.NotFoundException;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a client makes of the operations on what an account has. */
final class AccountRules {
    private static final String LISTS =
            "lists() must page, and their readers must name each generation as get() needs it";
    private static final String ENDS = "the request must name the generation, and its answer be no error";

    private AccountRules() {}

    /** Returns the rules for a provider with some operations. */
    static List<ClientRule> of(Set<Operation> claimed) {
        List<ClientRule> rules = new ArrayList<>();
        if (claimed.contains(Operation.LIST)) {
            rules.add(new ClientRule(
                    "lists what was submitted, page by page, and stops at its limit", LISTS, AccountRules::lists));
            rules.add(new ClientRule("lists all the same when a page fails once", LISTS, AccountRules::listsAgain));
        }
        if (claimed.contains(Operation.CANCEL)) {
            rules.add(new ClientRule("cancels what is under way", ENDS, AccountRules::cancels));
        }
        if (claimed.contains(Operation.DELETE)) {
            rules.add(new ClientRule("deletes what is complete", ENDS, AccountRules::deletes));
        }
        if (claimed.contains(Operation.EXTEND)) {
            rules.add(new ClientRule(
                    "extends what is complete",
                    "extend() must name the generation, or take the id of its video",
                    AccountRules::extend));
        }
        return rules;
    }

    private static void lists(ClientSubject subject) {
        subject.relay().usually(Timeline.builder().completed());
        Set<String> submitted = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            submitted.add(subject.submit().id());
        }
        List<Generation> all = subject.list(100, 2);
        assertEquals(submitted, new HashSet<>(ids(all)), "the generations that are listed");
        assertEquals(5, all.size(), "how many there are, each once");
        for (Generation one : all) {
            assertEquals(one.id(), subject.get(one.ref()).id(), "the id under the ref of a list");
        }
        assertEquals(ids(all).subList(0, 3), ids(subject.list(3, 2)), "the first three");
    }

    private static void listsAgain(ClientSubject subject) {
        String id = subject.submit().id();
        subject.relay().fail(Exchange.LIST, Fault.unavailable());
        assertEquals(List.of(id), ids(subject.list(10, 10)), "the generations that are listed");
    }

    private static List<String> ids(List<Generation> generations) {
        return generations.stream().map(Generation::id).toList();
    }

    private static void cancels(ClientSubject subject) {
        subject.relay().usually(Timeline.builder().processing(9).completed());
        GenerationRef ref = subject.submit().ref();
        subject.cancel(ref);
        assertEquals(GenerationState.CANCELLED, subject.get(ref).state(), "the state of what was cancelled");
    }

    private static void deletes(ClientSubject subject) {
        subject.relay().usually(Timeline.builder().completed());
        GenerationRef ref = subject.submit().ref();
        subject.await(ref);
        subject.delete(ref);
        Thrown.by(NotFoundException.class, "get()", () -> subject.get(ref));
    }

    private static void extend(ClientSubject subject) {
        subject.relay().usually(Timeline.builder().completed());
        Generation first = subject.await(subject.submit().ref());
        if (!subject.canExtend(first)) {
            return; // this relay does not tell what the extension is of
        }
        Generation second = subject.extend(first.ref());
        assertNotEquals(first.id(), second.id(), "an extension is a generation of its own");
        Generation done = subject.await(second.ref());
        hold(done.state() == GenerationState.COMPLETED, () -> "the extension did not complete: " + done);
        subject.relay().verify().requests(Exchange.EXTEND, 1);
    }
}
