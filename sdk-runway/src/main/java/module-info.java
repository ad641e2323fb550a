/** The provider {@code runway} of Reelay. */
module dev.reelay.runway {
    requires transitive dev.reelay;
    requires transitive dev.reelay.gateway;
    requires static retrofit2;

    exports dev.reelay.runway;
    exports dev.reelay.runway.wire;

    provides dev.reelay.provider.Provider with
            dev.reelay.runway.RunwayProvider;
}
