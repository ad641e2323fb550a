package dev.reelay.routing;

import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.errors.TransportException;

/** Whether another relay may have a request that one did not take. */
final class Failover {
    private static final int UNAVAILABLE = 503;

    private Failover() {}

    /** Tells whether the request was certainly not accepted: never delivered, rejected before work, or never sent. */
    static boolean allowedAfter(ReelayException error) {
        return isBeforeAnyCall(error)
                || error instanceof TransportException
                || error instanceof RateLimitedException
                || (error instanceof ServerException
                        && Integer.valueOf(UNAVAILABLE).equals(error.status()));
    }

    /** Tells whether the provider does not take the request, as was known before any call. */
    static boolean isBeforeAnyCall(ReelayException error) {
        return error instanceof InvalidRequestException && error.status() == null;
    }
}
