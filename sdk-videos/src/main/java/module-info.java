/** The provider {@code videos} of Reelay. */
module dev.reelay.videos {
    requires transitive dev.reelay;
    requires transitive dev.reelay.gateway;
    requires static retrofit2;

    exports dev.reelay.videos;
    exports dev.reelay.videos.wire;

    provides dev.reelay.provider.Provider with
            dev.reelay.videos.VideosProvider;
}
