package dev.reelay.jobs;

/** How far a job is. */
public enum JobState {
    /** It is stored, and was not sent: nothing costs anything yet. */
    PLANNED,
    /** A node is about to send it, or has sent it and waits for the answer. */
    SUBMITTING,
    /** The relay accepted it; its ref is stored, and it is waited for. */
    WAITING,
    /** It is complete; its video is being fetched. */
    READY,
    /** Its video is there, and the user's handler has run in the same transaction. */
    DONE,
    /** Nothing was accepted, and it is not sent by itself any more: the relay refused it, or its deadline came first. */
    REFUSED,
    /** It was accepted, and ended without a video; or a person gave it up. */
    FAILED,
    /** It was sent, or may have been, and nobody knows whether the relay accepted it. A person decides: it may have cost. */
    OUTCOME_UNKNOWN;

    /** Tells whether nothing happens to the job any more by itself; an unknown outcome ends when a person decides. */
    public boolean isTerminal() {
        return this == DONE || this == REFUSED || this == FAILED;
    }
}
