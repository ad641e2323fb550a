package dev.reelay;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * How to download a video. Immutable; thread-safe if its listener is.
 *
 * @param overwrite whether a file that is there already is replaced; default false
 * @param maxBytes the largest file that is written; default 2 GiB
 * @param allowPrivateNetworks whether links into private networks are followed; default false. They are always followed
 *     when the relay itself is in one
 * @param listener hears of every 64 KiB or so, on a thread of the client; what it throws is ignored
 */
public record DownloadOptions(
        boolean overwrite, long maxBytes, boolean allowPrivateNetworks, Consumer<DownloadProgress> listener) {
    /** The defaults, with no listener. */
    public static final DownloadOptions DEFAULT = builder().build();

    /** @throws IllegalArgumentException if {@code maxBytes} is not positive */
    public DownloadOptions {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be positive: " + maxBytes);
        }
        Objects.requireNonNull(listener, "listener");
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what {@link DownloadOptions} say. Not thread-safe. */
    public static final class Builder {
        private boolean overwrite;
        private long maxBytes = 2L * 1024 * 1024 * 1024;
        private boolean allowPrivateNetworks;
        private Consumer<DownloadProgress> listener = progress -> {};

        private Builder() {}

        /** Sets whether a file that is there already is replaced; default false. */
        public Builder overwrite(boolean overwrite) {
            this.overwrite = overwrite;
            return this;
        }

        /** Sets the largest file that is written; default 2 GiB. */
        public Builder maxBytes(long maxBytes) {
            this.maxBytes = maxBytes;
            return this;
        }

        /** Sets whether links into private networks are followed; default false. */
        public Builder allowPrivateNetworks(boolean allow) {
            this.allowPrivateNetworks = allow;
            return this;
        }

        /** Sets who hears of every 64 KiB or so. Default nobody. */
        public Builder onProgress(Consumer<DownloadProgress> listener) {
            this.listener = listener;
            return this;
        }

        /**
         * Returns the options.
         *
         * @throws IllegalArgumentException if the limit is not positive
         */
        public DownloadOptions build() {
            return new DownloadOptions(overwrite, maxBytes, allowPrivateNetworks, listener);
        }
    }
}
