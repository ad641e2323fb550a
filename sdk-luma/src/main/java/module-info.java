/** The provider {@code luma} of Reelay. */
module dev.reelay.luma {
    requires transitive dev.reelay;
    requires static com.google.auto.service;

    exports dev.reelay.luma;
    exports dev.reelay.luma.wire;

    provides dev.reelay.provider.Provider with
            dev.reelay.luma.LumaProvider;
}
