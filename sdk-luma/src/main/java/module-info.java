/** The provider {@code luma} of Reelay. */
module dev.reelay.luma {
    requires transitive dev.reelay;
    requires transitive dev.reelay.gateway;
    requires static retrofit2;

    exports dev.reelay.luma;
    exports dev.reelay.luma.wire;

    provides dev.reelay.provider.Provider with
            dev.reelay.luma.LumaProvider;
}
