package dev.reelay.routing;

/** In which order relays are offered a request. */
public enum RoutingOrder {
    /** The first relay gets everything that it takes; the others stand in for it. */
    PRIORITY,
    /** Each request begins with the next relay. */
    ROUND_ROBIN
}
