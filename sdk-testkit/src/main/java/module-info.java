/** A simulator of video-generation relays, for tests that pay nothing. */
module dev.reelay.testkit {
    requires transitive dev.reelay;
    requires transitive org.jspecify;
    requires mockwebserver3;
    requires java.logging;

    exports dev.reelay.testkit;
    exports dev.reelay.testkit.dialect;
    exports dev.reelay.testkit.log;
    exports dev.reelay.testkit.script;
}
