/** One client over several relays. */
module dev.reelay.routing {
    requires dev.failsafe.core;
    requires transitive dev.reelay;

    exports dev.reelay.routing;
}
