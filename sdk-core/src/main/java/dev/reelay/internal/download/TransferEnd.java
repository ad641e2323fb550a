package dev.reelay.internal.download;

import dev.reelay.errors.ReelayException;
import java.io.IOException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** How the transfer of one answer ended. */
sealed interface TransferEnd {
    /** The file is there. */
    record Complete() implements TransferEnd {}

    /** The file is elsewhere. */
    record Elsewhere(@Nullable HttpUrl url) implements TransferEnd {}

    /** The link does not lead to the file, or no longer. */
    record Dead(String why) implements TransferEnd {}

    /**
     * It broke; going on may help.
     *
     * @param size how many bytes there are now
     */
    record Broken(String why, @Nullable IOException error, long size) implements TransferEnd {}

    /** It cannot go on. */
    record Failed(ReelayException error) implements TransferEnd {}
}
