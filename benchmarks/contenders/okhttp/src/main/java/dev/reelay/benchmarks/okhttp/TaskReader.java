package dev.reelay.benchmarks.okhttp;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads an answer into records of its shape with Jackson, which leaves out what it does not know. */
public final class TaskReader {
    /** A generation as the relay sends it. */
    public record Task(
            String id,
            String state,
            Video video,
            Request request,
            Artifact artifact,
            Picture thumbnail,
            Video videoRaw,
            String createdAt,
            Picture lastFrame,
            String failureReason) {}

    /** The files, said again. */
    public record Artifact(Video video, Picture thumbnail, Video videoRaw, String createdAt, Picture lastFrame) {}

    /** What was asked for. */
    public record Request(String prompt, String aspectRatio) {}

    /** A video. */
    public record Video(
            String url, Integer width, Integer height, String downloadUrl, Double duration, String mediaType) {}

    /** A picture. */
    public record Picture(String url, Integer width, Integer height, Palette palette, String mediaType) {}

    /** The colours of a picture. */
    public record Palette(String grid) {}

    private final ObjectReader reader;

    /** Makes a reader. */
    public TaskReader() {
        ObjectMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        reader = mapper.readerFor(Task.class);
    }

    /** Reads an answer. */
    public Task read(byte[] json) throws IOException {
        return reader.readValue(json);
    }
}
