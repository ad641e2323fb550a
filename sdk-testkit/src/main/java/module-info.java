/** A simulator of video-generation relays, for tests that pay nothing. */
module dev.reelay.testkit {
    requires transitive dev.reelay;
    requires transitive org.jspecify;
    // Not transitive, or those who use the simulator alone could not compile without JUnit.
    requires static org.junit.jupiter.api;
    requires mockwebserver3;
    requires java.logging;
    requires org.snakeyaml.engine;

    exports dev.reelay.testkit;
    exports dev.reelay.testkit.contract;
    exports dev.reelay.testkit.dialect;
    exports dev.reelay.testkit.junit;
    exports dev.reelay.testkit.log;
    exports dev.reelay.testkit.script;
}
