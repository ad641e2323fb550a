package dev.reelay;

import java.util.Objects;
import java.util.function.Consumer;

/** How to download a video. Immutable; thread-safe if its listener is. */
public final class DownloadOptions {
    /** The defaults, with no listener. */
    public static final DownloadOptions DEFAULT = builder().build();

    private final boolean overwrite;
    private final long maxBytes;
    private final boolean allowPrivateNetworks;
    private final Consumer<DownloadProgress> listener;

    private DownloadOptions(Builder builder) {
        overwrite = builder.overwrite;
        maxBytes = builder.maxBytes;
        allowPrivateNetworks = builder.allowPrivateNetworks;
        listener = builder.listener;
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with what these options say. */
    public Builder toBuilder() {
        return builder()
                .overwrite(overwrite)
                .maxBytes(maxBytes)
                .allowPrivateNetworks(allowPrivateNetworks)
                .onProgress(listener);
    }

    /** Tells whether a file that is there already is replaced; default false. */
    public boolean overwrite() {
        return overwrite;
    }

    /** Returns the largest file that is written, in bytes; default 2 GiB. */
    public long maxBytes() {
        return maxBytes;
    }

    /** Tells whether links into private networks are followed; default false. */
    public boolean allowPrivateNetworks() {
        return allowPrivateNetworks;
    }

    /** Returns who is notified of every 64 KiB or so; by default nobody. */
    public Consumer<DownloadProgress> listener() {
        return listener;
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

        /**
         * Sets the largest file that is written, in bytes; default 2 GiB.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder maxBytes(long maxBytes) {
            this.maxBytes = Limits.positive(maxBytes, "maxBytes");
            return this;
        }

        /**
         * Sets whether links into private networks are followed; default false. They are always followed when the relay
         * itself is in one.
         */
        public Builder allowPrivateNetworks(boolean allow) {
            this.allowPrivateNetworks = allow;
            return this;
        }

        /** Sets who is notified of every 64 KiB or so, on a thread of the client; what it throws is ignored. Default nobody. */
        public Builder onProgress(Consumer<DownloadProgress> listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /** Returns the options. */
        public DownloadOptions build() {
            return new DownloadOptions(this);
        }
    }
}
