package dev.reelay.jobs;

import java.util.Objects;

/** What a person decides about a job. */
public sealed interface Resolution {
    /**
     * The relay accepted it, as its own list shows: it is waited for and finished.
     *
     * @param id the generation's id at the relay, or its ref
     */
    static Resolution acceptedAs(String id) {
        return new AcceptedAs(id);
    }

    /** The relay did not accept it, as its own list shows: it is sent once more, which costs. */
    static Resolution submitAgain() {
        return new SubmitAgain();
    }

    /** Nothing more is to be done about it. */
    static Resolution giveUp() {
        return new GiveUp();
    }

    /**
     * See {@link Resolution#acceptedAs}.
     *
     * @param id the generation's id at the relay, or its ref
     */
    record AcceptedAs(String id) implements Resolution {
        /** @throws NullPointerException if {@code id} is null */
        public AcceptedAs {
            Objects.requireNonNull(id, "id");
        }
    }

    /** See {@link Resolution#submitAgain}. */
    record SubmitAgain() implements Resolution {}

    /** See {@link Resolution#giveUp}. */
    record GiveUp() implements Resolution {}
}
