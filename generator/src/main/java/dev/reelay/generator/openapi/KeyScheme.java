package dev.reelay.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.reelay.generator.openapi.source.SpecFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a key is sent, as far as a specification tells it.
 *
 * @param form the constant's name of the form in the header {@code Authorization}
 * @param header another header, which has the key as it is; empty for {@code Authorization}
 */
public record KeyScheme(String form, String header) {
    private static final KeyScheme USUAL = new KeyScheme("BEARER", "");
    /** In prose, as in: must be prefixed with "Key ", e.g. Authorization: Key YOUR_KEY. */
    private static final Pattern WORD = Pattern.compile("(?:Authorization:\\s*|[\"'`])(Key|Token)\\s");

    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]+");

    /** Reads the security schemes of documents that describe one API together. */
    static KeyScheme of(List<SpecFile> documents) {
        KeyScheme found = null;
        for (SpecFile document : documents) {
            for (JsonNode scheme : document.root().path("components").path("securitySchemes")) {
                KeyScheme one = of(scheme);
                if (one.equals(USUAL)) {
                    return USUAL; // where it does, nothing has to be said
                }
                found = found == null ? one : found;
            }
        }
        return found == null ? USUAL : found;
    }

    private static KeyScheme of(JsonNode scheme) {
        String prose = scheme.path("description").asText();
        String type = scheme.path("type").asText();
        if (type.equals("http")) {
            boolean signed = scheme.path("bearerFormat").asText().equalsIgnoreCase("JWT") && prose.contains("HS256");
            return signed ? new KeyScheme("ACCESS_AND_SECRET", "") : USUAL;
        }
        String name = scheme.path("name").asText();
        if (!type.equals("apiKey")
                || !scheme.path("in").asText().equals("header")
                || !HEADER.matcher(name).matches()) {
            return USUAL;
        }
        if (!name.equalsIgnoreCase("Authorization")) {
            return new KeyScheme("BEARER", name);
        }
        Matcher word = WORD.matcher(prose);
        return word.find() ? new KeyScheme(word.group(1).toUpperCase(Locale.ROOT), "") : USUAL;
    }
}
