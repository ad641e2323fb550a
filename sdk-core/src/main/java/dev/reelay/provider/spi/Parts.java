package dev.reelay.provider.spi;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/** Makes the members of a body the parts of a form. */
final class Parts {
    private static final String BASE64 = ";base64";

    private Parts() {}

    /**
     * Returns the form.
     *
     * @param file the member that is the file
     * @param picture the file, as a {@code data:} URI
     */
    static RequestBody of(Map<?, ?> members, String file, String picture) {
        MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
        members.forEach((name, value) -> {
            if (!name.equals(file) && value != null) {
                form.addFormDataPart(name.toString(), text(value));
            }
        });
        int comma = picture.indexOf(',');
        String type = picture.substring("data:".length(), comma);
        byte[] bytes = type.endsWith(BASE64)
                ? Base64.getMimeDecoder().decode(picture.substring(comma + 1))
                : picture.substring(comma + 1).getBytes(StandardCharsets.UTF_8);
        MediaType media = Objects.requireNonNull(MediaType.parse(type.replace(BASE64, "")), type);
        return form.addFormDataPart(file, file + "." + extension(media), RequestBody.create(bytes, media))
                .build();
    }

    private static String extension(MediaType media) {
        return media.subtype().equals("jpeg") ? "jpg" : media.subtype();
    }

    private static String text(Object value) {
        if (value instanceof Number number) {
            return JsonValues.plain(number).toString();
        }
        return value instanceof Map || value instanceof Iterable ? JsonValues.ADAPTER.toJson(value) : value.toString();
    }
}
