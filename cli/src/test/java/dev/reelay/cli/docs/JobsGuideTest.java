package dev.reelay.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.VideoClient;
import dev.reelay.jobs.Job;
import dev.reelay.jobs.JobState;
import dev.reelay.jobs.VideoJobs;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the page on jobs does what it says. */
class JobsGuideTest {
    @Test
    void theExampleMakesAVideoAndMarksTheOrder(@TempDir Path folder) throws Exception {
        Class<?> trailers =
                JavaSnippet.of(Path.of("..", "docs", "jobs.md")).get(0).compile(folder);
        Method start = trailers.getDeclaredMethod("start", DataSource.class, VideoClient.class, Path.class);
        Method order = trailers.getDeclaredMethod("order", VideoJobs.class, Connection.class, String.class);
        start.setAccessible(true);
        order.setAccessible(true);
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
        database.setMaxConnections(30);
        try (FakeRelay relay = FakeRelay.start(DocumentedRelay.ANYAPI);
                VideoClient client = VideoClient.builder()
                        .provider("luma")
                        .baseUrl(relay.baseUrl())
                        .apiKey(relay.apiKey())
                        .build();
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table orders (number varchar(20), done boolean)");
            statement.execute("insert into orders values ('order-17', false)");
            VideoJobs jobs = (VideoJobs) start.invoke(null, database, client, folder.resolve("videos"));
            try {
                connection.setAutoCommit(false);
                order.invoke(null, jobs, connection, "order-17");
                connection.commit();
                long end = System.nanoTime() + 30_000_000_000L;
                while (jobs.find("order-17").orElseThrow().state() != JobState.DONE && System.nanoTime() < end) {
                    LockSupport.parkNanos(20_000_000);
                }

                Job job = jobs.find("order-17").orElseThrow();
                assertThat(job.state()).isEqualTo(JobState.DONE);
                assertThat(job.file()).isNotEmptyFile();
                try (ResultSet row = statement.executeQuery("select done from orders")) {
                    assertThat(row.next()).isTrue();
                    assertThat(row.getBoolean(1)).isTrue();
                }
            } finally {
                jobs.close(Duration.ofSeconds(10));
            }
        } finally {
            database.dispose();
        }
    }
}
