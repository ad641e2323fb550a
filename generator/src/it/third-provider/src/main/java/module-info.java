/** The provider {@code kumo} for Reelay. */
module dev.example.kumo {
    requires transitive dev.reelay;
    requires static com.google.auto.service;

    exports dev.example.kumo;
    exports dev.example.kumo.wire;

    provides dev.reelay.provider.Provider with
            dev.example.kumo.KumoProvider;
}
