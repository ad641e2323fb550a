package dev.reelay;

/** Why a generation failed, as far as the relay's words tell. */
public enum FailureKind {
    /** The prompt, an image or the result was refused by content moderation. */
    MODERATED,
    /** The request cannot be carried out as it stands: an image that cannot be fetched, a wrong option. */
    INVALID_INPUT,
    /** The account or the relay ran out of money or quota. */
    QUOTA,
    /** The upstream or the relay broke down. Asking again may help. */
    PROVIDER,
    /** The relay gave no reason, or one that fits none of the others. */
    UNKNOWN
}
