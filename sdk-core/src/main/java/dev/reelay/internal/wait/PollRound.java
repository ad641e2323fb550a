package dev.reelay.internal.wait;

import dev.reelay.GenerationRef;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.ReadResult;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Waits that are polled in one go. The call behind it ends when the last of them has lost interest. */
final class PollRound {
    private final List<Wait> waits;
    private final Set<Wait> interested;
    private @Nullable Promise<Map<String, ReadResult>> reading;
    private boolean abandoned;

    PollRound(List<Wait> waits) {
        this.waits = List.copyOf(waits);
        this.interested = new HashSet<>(waits);
    }

    List<Wait> waits() {
        return waits;
    }

    List<GenerationRef> refs() {
        return waits.stream().map(Wait::ref).toList();
    }

    void reads(Promise<Map<String, ReadResult>> promise) {
        boolean late;
        synchronized (this) {
            reading = promise;
            late = abandoned;
        }
        if (late) {
            promise.cancel(false);
        }
    }

    void leave(Wait wait) {
        Promise<Map<String, ReadResult>> unwanted;
        synchronized (this) {
            interested.remove(wait);
            abandoned = interested.isEmpty();
            unwanted = abandoned ? reading : null;
        }
        if (unwanted != null) {
            unwanted.cancel(false);
        }
    }
}
