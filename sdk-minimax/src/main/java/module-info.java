/** The provider {@code minimax} of Reelay. */
module dev.reelay.minimax {
    requires transitive dev.reelay;
    requires transitive dev.reelay.gateway;
    requires static retrofit2;

    exports dev.reelay.minimax;
    exports dev.reelay.minimax.wire;

    provides dev.reelay.provider.Provider with
            dev.reelay.minimax.MiniMaxProvider;
}
