/** What relays of several protocols share, for the generated code of provider modules. */
module dev.reelay.gateway {
    requires transitive dev.reelay;
    requires static retrofit2;

    exports dev.reelay.gateway;
    exports dev.reelay.gateway.wire;
}
