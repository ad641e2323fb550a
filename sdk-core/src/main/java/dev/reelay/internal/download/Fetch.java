package dev.reelay.internal.download;

import dev.reelay.errors.ReelayException;
import dev.reelay.internal.call.ApiKey;
import dev.reelay.time.Timing;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One request for a file or the rest of it. The part is open, and locked, only as long as this lasts. */
final class Fetch implements Callback {
    private final Transfer transfer;
    private final @Nullable NetworkGuard guard;
    private final @Nullable ApiKey key;
    private final Timing timing;
    private final Consumer<TransferEnd> then;
    private volatile @Nullable PartFile part;
    private @Nullable PartTag tag;

    /**
     * Makes a fetch.
     *
     * @param guard keeps it out of private networks; {@code null} where it may enter them
     * @param key goes with the request; {@code null} for none
     */
    Fetch(
            Transfer transfer,
            @Nullable NetworkGuard guard,
            @Nullable ApiKey key,
            Timing timing,
            Consumer<TransferEnd> then) {
        this.transfer = transfer;
        this.guard = guard;
        this.key = key;
        this.timing = timing;
        this.then = then;
    }

    Runnable start(OkHttpClient files, HttpUrl url) {
        PartFile opened;
        PartTag tag;
        try {
            opened = PartFile.open(transfer.target());
            part = opened;
            tag = opened.resumable(transfer.ref());
            this.tag = tag;
        } catch (IOException e) {
            close();
            then.accept(transfer.unwritable(e));
            return () -> {};
        }
        if (tag != null && tag.total() == opened.size()) {
            // Whole, and never renamed: the process ended in between.
            then.accept(transfer.finish(opened));
            close();
            return () -> {};
        }
        try {
            if (guard != null) {
                guard.check(url);
            }
        } catch (IOException e) {
            close();
            then.accept(new TransferEnd.Broken(String.valueOf(e.getMessage()), e, 0));
            return () -> {};
        }
        Request request;
        try {
            request = request(url, tag, opened.size());
        } catch (ReelayException noKey) {
            close();
            then.accept(new TransferEnd.Failed(noKey));
            return () -> {};
        }
        Call call = files.newCall(request);
        timing.workBegins();
        call.enqueue(this);
        return () -> {
            call.cancel();
            close(); // at once: whoever gave up may begin again, and must not find the part taken
        };
    }

    private Request request(HttpUrl url, @Nullable PartTag tag, long size) {
        Request.Builder request = new Request.Builder().url(url).header("Accept-Encoding", "identity");
        if (key != null) {
            key.addTo(request, key.get(), timing);
        }
        if (tag != null) {
            request.header("Range", "bytes=" + size + "-").header("If-Range", tag.validator());
        }
        return request.build();
    }

    @Override
    public void onFailure(Call call, IOException e) {
        close();
        end(new TransferEnd.Broken(e.getClass().getSimpleName() + ": " + e.getMessage(), e, 0));
    }

    @Override
    public void onResponse(Call call, Response response) {
        TransferEnd result;
        try (response) {
            result = transfer.receive(response, Objects.requireNonNull(part), tag);
        }
        close();
        end(result);
    }

    private void end(TransferEnd result) {
        try {
            then.accept(result);
        } finally {
            timing.workEnds();
        }
    }

    private void close() {
        PartFile open = part;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // What was to be kept was written; the next attempt opens it anew and would fail with a reason.
                return;
            }
        }
    }
}
