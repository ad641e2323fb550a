/** The provider {@code kling} of Reelay. */
module dev.reelay.kling {
    requires transitive dev.reelay;
    requires transitive dev.reelay.gateway;
    requires static retrofit2;

    exports dev.reelay.kling;
    exports dev.reelay.kling.wire;

    provides dev.reelay.provider.Provider with
            dev.reelay.kling.KlingProvider;
}
