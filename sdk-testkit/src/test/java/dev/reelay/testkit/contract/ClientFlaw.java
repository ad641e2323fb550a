package dev.reelay.testkit.contract;

import dev.reelay.provider.Provider;
import java.util.List;
import java.util.function.Supplier;

/**
 * A mistake that a provider's author may make, and what a client comes to by it.
 *
 * @param what the mistake, as a sentence without its subject
 * @param mistake makes one, since some have a memory
 * @param rules the names of all rules that must fail
 */
record ClientFlaw(String what, Supplier<Mistake> mistake, List<String> rules) {
    static ClientFlaw of(String what, Mistake mistake, String... rules) {
        return new ClientFlaw(what, () -> mistake, List.of(rules));
    }

    Provider provider() {
        return new MistakenProvider(new TinyProvider(Flaw.NONE), mistake.get());
    }

    @Override
    public String toString() {
        return what;
    }
}
