package dev.reelay.cli.decode;

import dev.reelay.Generation;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.json.Json;
import dev.reelay.cli.option.ProviderChoice;
import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.output.PlainText;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.errors.ReelayException;
import dev.reelay.provider.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a stored answer and prints what it says. */
public final class Decoding {
    /** How much of a body is shown, in characters. */
    private static final int SHOWN = 100;

    private Decoding() {}

    /**
     * Reads and prints.
     *
     * @param provider the id of the provider whose protocol it is; {@code null} where the user named none
     * @param file the JSON, one document or several in a row; standard input where it is {@code null} or a dash
     * @throws CommandFailure if there is no such provider or file, or it is a relay's error, or no answer at all
     * @throws IOException if standard input cannot be read
     */
    public static void run(@Nullable String provider, @Nullable Path file, Session session) throws IOException {
        Provider chosen = ProviderChoice.of(provider);
        StoredAnswer answer = file == null || file.toString().equals("-")
                ? StoredAnswer.ofStream("standard input", session.terminal().in())
                : StoredAnswer.ofFile(file, session.folder());
        List<Generation> found = decode(chosen, answer);
        if (found.isEmpty()) {
            session.tell("reelay: the answer is a list of no generations");
        }
        GenerationPrinter.print(found, session);
        List<ReelayException> refusals = found.isEmpty() ? List.of() : chosen.refusals(answer.body(), null);
        if (!refusals.isEmpty()) {
            ReelayException first = refusals.get(0);
            String more = refusals.size() == 1 ? "" : " (and " + (refusals.size() - 1) + " more)";
            throw new CommandFailure(
                    first.kind(), answer.name() + " holds, beside generations, " + first.getMessage() + more, first);
        }
    }

    private static List<Generation> decode(Provider provider, StoredAnswer answer) {
        try {
            return provider.decode(answer.body(), null);
        } catch (MalformedAnswerException e) {
            throw new CommandFailure(ErrorKind.MALFORMED_ANSWER, flaw(answer, String.valueOf(e.getMessage())), e);
        } catch (ReelayException e) {
            throw new CommandFailure(e.kind(), answer.name() + " is " + e.getMessage(), e);
        }
    }

    /** Returns one line: what the body is instead of an answer, where in the JSON, and how it begins. */
    private static String flaw(StoredAnswer answer, String reason) {
        String text = answer.body().strip();
        if (text.isEmpty()) {
            return answer.name() + " is empty; give a relay's JSON answer";
        }
        String flaw = text.startsWith("<") ? "is an HTML or XML page, not JSON: nothing to read at $" : Json.flaw(text);
        return answer.name() + " " + (flaw == null ? "holds no generation: " + reason : flaw) + "; it begins: "
                + start(text);
    }

    private static String start(String text) {
        String some = text.substring(0, Math.min(text.length(), 10 * SHOWN));
        String line = PlainText.oneLine(PlainText.masked(some).replaceAll("\\s+", " "));
        return PlainText.cut(line, SHOWN);
    }
}
