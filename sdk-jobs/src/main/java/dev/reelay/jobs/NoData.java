package dev.reelay.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** The engine's rows hold no data: a job's is in its own row. So nothing that lies in the database is ever made an object. */
enum NoData implements Serializer {
    INSTANCE;

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        if (data != null) {
            throw new IllegalArgumentException("an execution holds no data, and not " + data.getClass());
        }
        return null;
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] serialized) {
        return null;
    }
}
