package dev.reelay.testkit.contract;

import dev.reelay.ExtendRequest;
import dev.reelay.ImageInput;
import dev.reelay.Operation;
import dev.reelay.Reference;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.Provider;
import dev.reelay.testkit.dialect.Dialect;
import java.time.Duration;

/** Requests with a prompt and one field more. */
final class FullRequests {
    static final String PROMPT = "a paper boat";

    private static final ImageInput FIRST = ImageInput.url("https://cdn.example/first.jpg");
    private static final ImageInput LAST = ImageInput.url("https://cdn.example/last.jpg");
    private static final String CALLBACK = "https://app.example/hook";

    private FullRequests() {}

    /** Returns a request of nothing but what every submit must say. */
    static SubmitRequest bare(Dialect dialect) {
        return SubmitRequest.builder(PROMPT).model(dialect.model()).build();
    }

    /** @param bare what every submit must say */
    static SubmitRequest submit(SubmitRequest bare, RequestField field) {
        SubmitRequest.Builder request = bare.toBuilder();
        return (switch (field) {
                    case PROMPT -> request;
                    case ASPECT_RATIO -> request.aspectRatio("9:16");
                    case LOOP -> request.loop(true);
                    case EXPAND_PROMPT -> request.expandPrompt(true);
                    case FIRST_FRAME -> request.firstFrame(FIRST);
                    case LAST_FRAME -> request.firstFrame(FIRST).lastFrame(LAST);
                    case CALLBACK_URL -> request.callbackUrl(CALLBACK);
                    case RESOLUTION -> request.resolution("720p");
                    case DURATION -> request.duration(Duration.ofSeconds(5));
                    case MODEL -> request.model("ray-v2");
                    case NEGATIVE_PROMPT -> request.negativePrompt("rain");
                    case SIZE -> request.size("1280x720");
                    case MODE -> request.mode("pro");
                    case SEED -> request.seed(42L);
                    case AUDIO -> request.audio(true);
                    case COUNT -> request.count(2);
                    case REFERENCES -> request.reference(Reference.of(FIRST)).reference(Reference.of(LAST));
                    case VIDEO_ID -> request;
                })
                .build();
    }

    /** Returns an extension of nothing but what it must say. */
    static ExtendRequest bareExtension(Provider provider) {
        boolean byVideo = provider.capabilities().takes(Operation.EXTEND, RequestField.VIDEO_ID);
        return ExtendRequest.builder(PROMPT).videoId(byVideo ? "v-0" : null).build();
    }

    static ExtendRequest extend(Provider provider, RequestField field) {
        ExtendRequest.Builder request = bareExtension(provider).toBuilder();
        return (switch (field) {
                    case EXPAND_PROMPT -> request.expandPrompt(true);
                    case FIRST_FRAME -> request.firstFrame(FIRST);
                    case LAST_FRAME -> request.lastFrame(LAST);
                    case CALLBACK_URL -> request.callbackUrl(CALLBACK);
                    case NEGATIVE_PROMPT -> request.negativePrompt("rain");
                    case VIDEO_ID -> request.videoId("v-1");
                    case PROMPT,
                            ASPECT_RATIO,
                            LOOP,
                            RESOLUTION,
                            DURATION,
                            MODEL,
                            SIZE,
                            MODE,
                            SEED,
                            AUDIO,
                            COUNT,
                            REFERENCES -> request;
                })
                .build();
    }
}
