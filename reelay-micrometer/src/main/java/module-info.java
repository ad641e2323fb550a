/** Meters of a Reelay client. */
module dev.reelay.micrometer {
    requires transitive dev.reelay;
    requires transitive micrometer.core;

    exports dev.reelay.micrometer;
}
