package dev.reelay.benchmarks.waiting;

import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.jobs.NewJob;
import dev.reelay.jobs.VideoJobs;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reelay's durable jobs, as they come. */
public final class ReelayNode extends Node {
    /** Runs the node. */
    public static void main(String[] arguments) throws IOException, SQLException {
        new ReelayNode().run(arguments);
    }

    @Override
    Orders orders(DataSource database) {
        VideoJobs jobs = VideoJobs.builder(database).createTables().open();
        return prompt -> jobs.submit(NewJob.of(CLIENT, SubmitRequest.of(prompt)));
    }

    @Override
    void work(DataSource database, VideoClient client) {
        VideoJobs.builder(database)
                .client(CLIENT, client)
                .concurrency(CONCURRENCY)
                .onDone((connection, job) -> finished(connection, job.id()))
                .start();
    }
}
