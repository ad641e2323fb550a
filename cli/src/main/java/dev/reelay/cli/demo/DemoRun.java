package dev.reelay.cli.demo;

import dev.reelay.DownloadOptions;
import dev.reelay.Generation;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.cli.progress.DownloadDisplay;
import dev.reelay.cli.progress.WaitDisplay;
import dev.reelay.cli.session.Session;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Timeline;
import java.nio.file.Path;
import java.time.Duration;

/** Takes one video the whole way at one simulated relay: submit, wait, download, through the public client. */
public final class DemoRun {
    private static final Timeline TIMELINE = Timeline.builder()
            .pending(Duration.ofMillis(100))
            .processing(Duration.ofMillis(200))
            .completed();

    private final Session session;
    private final Path folder;

    /** Makes a run that saves its files in {@code folder}. */
    public DemoRun(Session session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    /** Runs at one relay. */
    public Result at(DocumentedRelay relay) {
        try (FakeRelay fake =
                        FakeRelay.builder().relay(relay).timeline(TIMELINE).start();
                VideoClient client = VideoClient.builder()
                        .provider(relay.providerId())
                        .relay(relay.relayName())
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            Generation accepted = client.submit(SubmitRequest.builder(prompt(relay))
                    .model(relay.dialect().model())
                    .build());
            session.tell("reelay: " + relay.place() + " accepted " + accepted.id());
            Generation done = await(client, accepted, relay);
            Path file = download(client, done, relay);
            return new Result(relay.place(), done, file);
        }
    }

    private Generation await(VideoClient client, Generation accepted, DocumentedRelay relay) {
        try (WaitDisplay display = WaitDisplay.open(session, 1, ref -> relay.place())) {
            return client.await(
                    accepted.ref(),
                    WaitOptions.builder()
                            .deadline(Duration.ofMinutes(1))
                            .minDelay(Duration.ofMillis(80))
                            .initialDelay(Duration.ofMillis(100))
                            .maxDelay(Duration.ofMillis(120))
                            .onProgress(display)
                            .build());
        }
    }

    private Path download(VideoClient client, Generation done, DocumentedRelay relay) {
        Path target = folder.resolve(relay.place() + ".mp4");
        try (DownloadDisplay display = new DownloadDisplay(session, relay.place())) {
            return client.download(
                    done,
                    target,
                    DownloadOptions.builder()
                            .overwrite(true)
                            .onProgress(display)
                            .build());
        }
    }

    private static String prompt(DocumentedRelay relay) {
        return switch (relay) {
            case V_API -> "美人鱼";
            case XUEDINGMAO -> "a paper boat on a rainy street";
            case RIXAPI -> "water waves and sand dunes, seen from a slow balloon";
            default -> "cat dance";
        };
    }

    /**
     * A generation that the demonstration made.
     *
     * @param relay the relay that was simulated, and the protocol where it speaks several
     * @param generation as the relay described it last
     * @param file its video
     */
    public record Result(String relay, Generation generation, Path file) {}
}
