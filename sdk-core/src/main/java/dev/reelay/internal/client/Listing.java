package dev.reelay.internal.client;

import dev.reelay.Generation;
import dev.reelay.ListOptions;
import dev.reelay.Operation;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.CallScope;
import dev.reelay.internal.call.Purpose;
import dev.reelay.internal.call.RelayCalls;
import dev.reelay.provider.spi.ListCall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one list after the other, page by page. A list is over at a page that brings nothing new: relays say in many ways
 * that there is more, and some do not know the parameters that page. One page is read at a time; not thread-safe.
 */
final class Listing {
    private static final Purpose PURPOSE = new Purpose(Operation.LIST, "list", List.of());

    private final RelayCalls calls;
    private final List<ListCall> lists;
    private final int size;
    private final int limit;
    private final Set<String> seen = new HashSet<>();
    private int list;
    private int number;
    private @Nullable String after;

    Listing(RelayCalls calls, List<ListCall> lists, ListOptions options) {
        this.calls = calls;
        this.lists = lists;
        this.size = Math.min(options.pageSize(), options.limit());
        this.limit = options.limit();
    }

    /** Returns the next generations; none at the end. */
    Promise<List<Generation>> next(CallScope scope) {
        if (list == lists.size() || seen.size() >= limit) {
            return Promise.completed(List.of());
        }
        ListCall current = lists.get(list);
        return calls.read(() -> current.page(number, size, after), PURPOSE, scope)
                .thenCompose(page -> {
                    List<Generation> fresh = fresh(page);
                    if (fresh.isEmpty()) {
                        list++;
                        number = 0;
                        after = null;
                        return next(scope);
                    }
                    number++;
                    after = fresh.get(fresh.size() - 1).id();
                    return Promise.completed(fresh);
                });
    }

    /** Returns all that is left. */
    Promise<List<Generation>> rest(CallScope scope) {
        return rest(new ArrayList<>(), scope);
    }

    private Promise<List<Generation>> rest(List<Generation> sofar, CallScope scope) {
        return next(scope).thenCompose(page -> {
            sofar.addAll(page);
            return page.isEmpty() ? Promise.completed(List.copyOf(sofar)) : rest(sofar, scope);
        });
    }

    private List<Generation> fresh(List<Generation> page) {
        List<Generation> fresh = new ArrayList<>();
        for (Generation generation : page) {
            if (seen.size() < limit && seen.add(generation.ref().toString())) {
                fresh.add(generation);
            }
        }
        return fresh;
    }
}
