package dev.reelay;

/** Which part of an account's generations is listed. Immutable and thread-safe. */
public final class ListOptions {
    /** The defaults: the first 100, in pages of 20. */
    public static final ListOptions DEFAULT = builder().build();

    private static final int LARGEST_PAGE = 500;

    private final int limit;
    private final int pageSize;

    private ListOptions(Builder builder) {
        limit = builder.limit;
        pageSize = builder.pageSize;
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with what these options say. */
    public Builder toBuilder() {
        return builder().limit(limit).pageSize(pageSize);
    }

    /** Returns how many generations are listed at most; default 100. */
    public int limit() {
        return limit;
    }

    /** Returns how many generations a request asks for; default 20. */
    public int pageSize() {
        return pageSize;
    }

    /** Collects what {@link ListOptions} say. Not thread-safe. */
    public static final class Builder {
        private int limit = 100;
        private int pageSize = 20;

        private Builder() {}

        /**
         * Sets how many generations are listed at most.
         *
         * @throws IllegalArgumentException if that is less than 1
         */
        public Builder limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit must be 1 or more: " + limit);
            }
            this.limit = limit;
            return this;
        }

        /**
         * Sets how many generations a request asks for. Relays may send fewer.
         *
         * @throws IllegalArgumentException if that is not between 1 and 500
         */
        public Builder pageSize(int pageSize) {
            if (pageSize < 1 || pageSize > LARGEST_PAGE) {
                throw new IllegalArgumentException("pageSize must be 1 to " + LARGEST_PAGE + ": " + pageSize);
            }
            this.pageSize = pageSize;
            return this;
        }

        /** Returns the result. */
        public ListOptions build() {
            return new ListOptions(this);
        }
    }
}
