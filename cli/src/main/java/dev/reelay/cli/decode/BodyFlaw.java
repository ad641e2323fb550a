package dev.reelay.cli.decode;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.reelay.cli.output.PlainText;
import dev.reelay.provider.spi.JsonValues;
import java.io.EOFException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a body that holds no generation. */
final class BodyFlaw {
    private static final int SHOWN = 100;
    private static final String CUT_OFF = " is cut off: the JSON ends at ";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private BodyFlaw() {}

    /** Returns one line: what the body is instead, where in the JSON, and how it begins. */
    static String describe(StoredAnswer answer, @Nullable String reason) {
        String text = answer.body().utf8().strip();
        if (text.isEmpty()) {
            return answer.name() + " is empty; give a relay's JSON answer";
        }
        String flaw = text.startsWith("<") ? " is an HTML or XML page, not JSON: nothing to read at $" : syntax(answer);
        if (flaw == null) {
            flaw = " holds no generation" + (reason == null ? "" : ": " + reason);
        }
        return answer.name() + flaw + "; it begins: " + start(text);
    }

    private static String start(String text) {
        String some = text.substring(0, Math.min(text.length(), 10 * SHOWN));
        String line = PlainText.oneLine(BLANKS.matcher(PlainText.masked(some)).replaceAll(" "));
        return PlainText.cut(line, SHOWN);
    }

    private static @Nullable String syntax(StoredAnswer answer) {
        JsonReader reader = JsonReader.of(answer.source());
        try {
            JsonValues.ADAPTER.fromJson(reader);
            return reader.peek() == JsonReader.Token.END_DOCUMENT ? null : " goes on after its JSON document";
        } catch (EOFException e) {
            return CUT_OFF + reader.getPath();
        } catch (IOException e) {
            boolean inText = String.valueOf(e.getMessage()).startsWith("Unterminated string");
            return inText ? CUT_OFF + reader.getPath() : " is no JSON from " + reader.getPath() + " on";
        } catch (JsonDataException e) {
            return " is no JSON that can be read: " + e.getMessage();
        }
    }
}
