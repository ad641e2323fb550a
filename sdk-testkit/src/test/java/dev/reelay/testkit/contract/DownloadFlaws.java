package dev.reelay.testkit.contract;

import dev.reelay.Generation;
import dev.reelay.Operation;
import dev.reelay.Video;
import dev.reelay.provider.Capabilities;
import dev.reelay.testkit.media.FileHost;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/** What a provider can get wrong about files and callbacks. */
final class DownloadFlaws {
    private static final String DOWNLOADS = "downloads the video, and keeps the key from the file host";
    private static final String CLEAN = "downloads the file without a watermark where there is one";
    private static final String FRESH = "asks for a fresh link when one has run out";

    private DownloadFlaws() {}

    static List<ClientFlaw> all() {
        return List.of(
                ClientFlaw.of(
                        "asks the file host instead of the relay",
                        new Links((request, id) -> fileOf(request.url(), id), null),
                        DOWNLOADS),
                ClientFlaw.of(
                        "takes the thumbnail for the video",
                        new Links(
                                null, link -> link.replaceFirst("(watermarked_)?video_0\\.mp4.*", "video_0_thumb.jpg")),
                        DOWNLOADS,
                        CLEAN,
                        FRESH),
                ClientFlaw.of(
                        "answers with the watermarked file where the clean one is asked for",
                        new Links(null, link -> link.replaceFirst("/video_0\\.mp4.*", "/watermarked_video_0.mp4")),
                        CLEAN),
                new ClientFlaw("remembers links for ever", Remembered::new, List.of(FRESH)),
                ClientFlaw.of(
                        "reads nothing but answers to its own calls",
                        new Mistake() {
                            @Override
                            public List<Generation> callback(List<Generation> right) {
                                return List.of();
                            }
                        },
                        "knows which generation a callback is about, and confirms it"));
    }

    private static HttpUrl fileOf(HttpUrl relay, String id) {
        return relay.newBuilder(FileHost.ROOT + id + "/" + FileHost.VIDEO).build();
    }

    /** Gives out the first link that it saw, and asks for no other. */
    private static final class Remembered implements Mistake {
        private final Map<String, Video> videos = new HashMap<>();

        @Override
        public Capabilities capabilities(Capabilities right) {
            return Mistake.without(Operation.VIDEO_URL, right);
        }

        @Override
        public Generation generation(Generation right) {
            Video video = right.video();
            return video == null
                    ? right
                    : Altered.video(
                            right,
                            videos.computeIfAbsent(right.id(), id -> video).url());
        }
    }
}
