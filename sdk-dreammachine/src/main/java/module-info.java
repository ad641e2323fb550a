/** The provider {@code dreammachine} of Reelay. */
module dev.reelay.dreammachine {
    requires transitive dev.reelay;
    requires static com.google.auto.service;

    exports dev.reelay.dreammachine;
    exports dev.reelay.dreammachine.wire;

    provides dev.reelay.provider.Provider with
            dev.reelay.dreammachine.DreamMachineProvider;
}
