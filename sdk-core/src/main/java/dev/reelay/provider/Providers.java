package dev.reelay.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds the providers on the class path or module path. */
// Plain loops: this is the first thing that a command line does, and the first stream of a process takes milliseconds.
public final class Providers {
    private Providers() {}

    /**
     * Returns all providers, sorted by id.
     *
     * @throws IllegalStateException if two have the same id; the message names both classes
     */
    public static List<Provider> all() {
        List<Provider> found = new ArrayList<>();
        for (Provider provider : ServiceLoader.load(Provider.class)) {
            found.add(provider);
        }
        return distinct(found);
    }

    /**
     * Returns the provider with an id.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     * @throws IllegalStateException if two providers have the same id
     */
    public static Provider named(String id) {
        List<Provider> all = all();
        for (Provider provider : all) {
            if (provider.id().equals(id)) {
                return provider;
            }
        }
        throw new IllegalArgumentException("unknown provider \"" + id + "\"; "
                + (all.isEmpty()
                        ? "no provider is on the class path: add a module such as dev.reelay:sdk-luma"
                        : "there are: " + all.stream().map(Provider::id).collect(Collectors.joining(", "))));
    }

    static List<Provider> distinct(List<Provider> found) {
        List<Provider> sorted = new ArrayList<>(found);
        sorted.sort((one, other) -> one.id().compareTo(other.id()));
        for (int i = 1; i < sorted.size(); i++) {
            Provider one = sorted.get(i - 1);
            Provider other = sorted.get(i);
            if (one.id().equals(other.id())) {
                throw new IllegalStateException("two providers have the id \"" + one.id() + "\": "
                        + one.getClass().getName() + " and " + other.getClass().getName() + "; remove one of them");
            }
        }
        return List.copyOf(sorted);
    }
}
