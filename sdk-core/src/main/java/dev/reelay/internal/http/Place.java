package dev.reelay.internal.http;

import dev.reelay.errors.ErrorDetails;
import dev.reelay.provider.Provider;
import dev.reelay.provider.spi.Origin;

/**
 * The relay that a call goes to, as errors name it.
 *
 * @param provider reads the relay's error bodies
 * @param origin names provider and relay
 */
public record Place(Provider provider, Origin origin) {
    /** Returns the relay's name for people, as {@code luma relay anyapi}. */
    public String text() {
        return origin.provider() + (origin.relay() == null ? "" : " relay " + origin.relay());
    }

    /** Returns the details of an error without an answer. */
    public ErrorDetails details() {
        return ErrorDetails.at(origin.provider(), origin.relay());
    }
}
