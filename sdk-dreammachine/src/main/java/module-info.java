/** The provider {@code dreammachine} of Reelay. */
module dev.reelay.dreammachine {
    requires transitive dev.reelay;
    requires transitive dev.reelay.gateway;
    requires static retrofit2;

    exports dev.reelay.dreammachine;
    exports dev.reelay.dreammachine.wire;

    provides dev.reelay.provider.Provider with
            dev.reelay.dreammachine.DreamMachineProvider;
}
