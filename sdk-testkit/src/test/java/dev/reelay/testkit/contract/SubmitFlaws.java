package dev.reelay.testkit.contract;

import static dev.reelay.Operation.EXTEND;
import static dev.reelay.Operation.SUBMIT;
import static dev.reelay.errors.ErrorKind.INVALID_REQUEST;
import static dev.reelay.errors.ErrorKind.PERMISSION;
import static dev.reelay.errors.ErrorKind.QUOTA;
import static dev.reelay.errors.ErrorKind.RATE_LIMITED;
import static dev.reelay.testkit.contract.Mistake.inFaults;

import java.util.List;

/** What a provider can get wrong about submits. */
final class SubmitFlaws {
    private static final String POLLS = "survives polls that fail";
    private static final String BUSY = "submits again when there were too many requests";
    private static final String SILENT = "submits again when there were too many requests, without a word";
    private static final String NOBODY = "submits again when nobody takes the work";
    private static final String EMPTY_WITH_200 =
            "says that the account is empty when the relay says so with status 200";

    private SubmitFlaws() {}

    static List<ClientFlaw> all() {
        return List.of(
                ClientFlaw.of(
                        "takes half an answer for a whole one",
                        new Lenient(SUBMIT, body -> body.startsWith("{\"ok\"")),
                        "sends a submit once when the answer is half a document"),
                ClientFlaw.of(
                        "takes an empty object for a generation",
                        new Lenient(SUBMIT, "{}"::equals),
                        "sends a submit once when the answer names no generation"),
                ClientFlaw.of(
                        "takes a breakdown for a limit of requests",
                        inFaults(body -> body.contains("internal server error"), RATE_LIMITED),
                        "sends a submit once when the relay breaks down after accepting"),
                ClientFlaw.of(
                        "takes a web page for a generation",
                        new Lenient(SUBMIT, body -> body.startsWith("<")),
                        "sends a submit once when a web page answers"),
                ClientFlaw.of(
                        "takes a limit of requests for an empty account",
                        inFaults(body -> body.contains("too many requests"), QUOTA),
                        BUSY,
                        POLLS),
                ClientFlaw.of("takes silence for a refusal", inFaults(String::isEmpty, PERMISSION), SILENT, POLLS),
                ClientFlaw.of(
                        "takes a lack of channels for a refusal",
                        inFaults(body -> body.contains("no available channel"), PERMISSION),
                        NOBODY,
                        POLLS),
                ClientFlaw.of("sends its body from a stream", new StreamedSubmit(), BUSY, SILENT, NOBODY),
                ClientFlaw.of(
                        "knows no code for an empty account",
                        inFaults(body -> body.contains("insufficient_user_quota"), null),
                        "says that the account is empty",
                        EMPTY_WITH_200),
                ClientFlaw.of(
                        "takes an error with status 200 for a generation",
                        new Lenient(SUBMIT, body -> body.startsWith("{\"error\"")),
                        EMPTY_WITH_200),
                ClientFlaw.of(
                        "takes a refused prompt for a wrong request",
                        inFaults(body -> body.contains("sensitive_words_detected"), INVALID_REQUEST),
                        "says that the prompt was refused"),
                ClientFlaw.of(
                        "takes half an answer for an extension",
                        new Lenient(EXTEND, body -> body.startsWith("{\"ok\"")),
                        "sends an extension once when the answer is half a document"),
                ClientFlaw.of(
                        "reads a generation where it should extend it",
                        new ReadsForExtending(),
                        "sends an extension once when the answer is half a document",
                        "extends what is complete"));
    }
}
