package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Files;
import dev.reelay.testkit.dialect.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a generation as JSON, in the two ways that relays document. */
final class MediaMembers {
    private MediaMembers() {}

    static Members file(String url, Files files) {
        return new Members().with("url", url).with("width", files.width()).with("height", files.height());
    }

    static Map<String, @Nullable Object> video(String url, String downloadUrl, Files files) {
        return file(url, files).with("download_url", downloadUrl).toMap();
    }

    static Map<String, @Nullable Object> rawVideo(Files files) {
        return file(files.video(), files)
                .with("duration", files.seconds())
                .with("media_type", "video")
                .toMap();
    }

    static Map<String, @Nullable Object> thumbnail(Files files) {
        return file(files.thumbnail(), files)
                .with("palette", new Members().with("grid", files.paletteGrid()).toMap())
                .with("media_type", "image")
                .toMap();
    }

    static Map<String, @Nullable Object> lastFrame(Files files) {
        return file(files.lastFrame(), files)
                .with("palette", null)
                .with("media_type", "image")
                .toMap();
    }
}
