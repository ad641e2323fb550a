package dev.reelay.stored;

import dev.reelay.ExtendRequest;
import dev.reelay.ImageInput;
import dev.reelay.Reference;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Requests as JSON objects: a member for each {@link RequestField} by its accessor's name, and {@code parameters}. */
final class RequestForm {
    private static final String PARAMETERS = "parameters";
    private static final String IMAGE = "image";
    private static final String ROLE = "role";
    private static final String A_PICTURE = "an http(s) URL or a data:image/ URI";
    private static final Set<String> OF_SUBMIT = names(RequestField.VIDEO_ID);
    private static final Set<String> OF_EXTEND = names(
            RequestField.ASPECT_RATIO,
            RequestField.LOOP,
            RequestField.RESOLUTION,
            RequestField.DURATION,
            RequestField.MODEL,
            RequestField.SIZE,
            RequestField.MODE,
            RequestField.SEED,
            RequestField.AUDIO,
            RequestField.COUNT,
            RequestField.REFERENCES);

    private RequestForm() {}

    private static Set<String> names(RequestField... without) {
        Set<String> names = new LinkedHashSet<>();
        for (RequestField field : RequestField.values()) {
            names.add(field.accessor());
        }
        for (RequestField field : without) {
            names.remove(field.accessor());
        }
        names.add(PARAMETERS);
        return names;
    }

    static Map<String, Object> members(
            Supplier<Map<String, Object>> parameters, Function<RequestField, @Nullable Object> values) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (RequestField field : RequestField.values()) {
            Object value = values.apply(field);
            if (value != null) {
                members.put(field.accessor(), written(value));
            }
        }
        if (!parameters.get().isEmpty()) {
            members.put(PARAMETERS, parameters.get());
        }
        return members;
    }

    private static Object written(Object value) {
        if (value instanceof Duration duration) {
            return duration.toSeconds();
        }
        if (value instanceof ImageInput image) {
            return image.value();
        }
        if (value instanceof List<?> references) {
            List<Object> items = new ArrayList<>();
            for (Object item : references) {
                Reference reference = (Reference) item;
                String image = reference.image().value();
                items.add(reference.role() == null ? image : Map.of(IMAGE, image, ROLE, reference.role()));
            }
            return items;
        }
        return value;
    }

    static SubmitRequest submit(Members members) {
        members.requireAll(OF_SUBMIT);
        return SubmitRequest.builder(members.required(members.text("prompt"), "prompt"))
                .aspectRatio(members.text("aspectRatio"))
                .loop(members.flag("loop"))
                .expandPrompt(members.flag("expandPrompt"))
                .firstFrame(image(members, "firstFrame"))
                .lastFrame(image(members, "lastFrame"))
                .callbackUrl(members.text("callbackUrl"))
                .resolution(members.text("resolution"))
                .duration(members.seconds("duration"))
                .model(members.text("model"))
                .negativePrompt(members.text("negativePrompt"))
                .size(members.text("size"))
                .mode(members.text("mode"))
                .seed(members.whole("seed"))
                .audio(members.flag("audio"))
                .count(members.small("count"))
                .references(references(members))
                .parameters(parameters(members))
                .build();
    }

    static ExtendRequest extend(Members members) {
        members.requireAll(OF_EXTEND);
        return ExtendRequest.builder(members.required(members.text("prompt"), "prompt"))
                .expandPrompt(members.flag("expandPrompt"))
                .firstFrame(image(members, "firstFrame"))
                .lastFrame(image(members, "lastFrame"))
                .callbackUrl(members.text("callbackUrl"))
                .negativePrompt(members.text("negativePrompt"))
                .videoId(members.text("videoId"))
                .parameters(parameters(members))
                .build();
    }

    private static @Nullable ImageInput image(Members members, String name) {
        return members.parsed(name, ImageInput::url, A_PICTURE);
    }

    private static List<Reference> references(Members members) {
        List<Reference> references = new ArrayList<>();
        for (Members item : members.list("references", IMAGE)) {
            item.requireAll(Set.of(IMAGE, ROLE));
            Reference reference = Reference.of(item.required(image(item, IMAGE), IMAGE));
            String role = item.text(ROLE);
            references.add(role == null ? reference : reference.as(role));
        }
        return references;
    }

    private static Map<String, Object> parameters(Members members) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Map<String, @Nullable Object> said = members.map(PARAMETERS);
        if (said != null) {
            said.forEach((name, value) -> parameters.put(name, members.required(value, PARAMETERS + "." + name)));
        }
        return parameters;
    }
}
