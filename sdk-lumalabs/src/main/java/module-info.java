/** The provider {@code lumalabs} of Reelay. */
module dev.reelay.lumalabs {
    requires transitive dev.reelay;
    requires transitive dev.reelay.gateway;
    requires static retrofit2;

    exports dev.reelay.lumalabs;
    exports dev.reelay.lumalabs.wire;

    provides dev.reelay.provider.Provider with
            dev.reelay.lumalabs.LumaLabsProvider;
}
