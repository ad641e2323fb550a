/** The provider {@code newapi} of Reelay. */
module dev.reelay.newapi {
    requires transitive dev.reelay;
    requires transitive dev.reelay.gateway;
    requires static retrofit2;

    exports dev.reelay.newapi;
    exports dev.reelay.newapi.wire;

    provides dev.reelay.provider.Provider with
            dev.reelay.newapi.NewApiProvider;
}
