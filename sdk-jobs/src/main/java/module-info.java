/** Durable jobs: generations that survive the process, on the user's own database. */
module dev.reelay.jobs {
    requires com.github.kagkarlsson.scheduler;
    requires static micrometer.core;
    requires org.slf4j;
    requires transitive dev.reelay;
    requires transitive java.sql;

    exports dev.reelay.jobs;
}
