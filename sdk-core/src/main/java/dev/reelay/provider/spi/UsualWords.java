package dev.reelay.provider.spi;

import dev.reelay.GenerationState;
import dev.reelay.errors.ErrorKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that the field uses for states and for errors, whoever sends them: the one dictionary below those of the
 * mappings. Case does not count, and hyphens and blanks count as underscores.
 *
 * <p>Each constant is named after the {@link GenerationState} or, with {@code CODE_} before it, the {@link ErrorKind}
 * that its words mean. The annotation processor reads them too: a word that a specification lists and nobody explains is
 * an error.
 */
public final class UsualWords {
    /** Accepted, and not begun. */
    public static final String PENDING =
            "pending queued queueing queuing in_queue submitted submitting submit not_start"
                    + " not_started waiting wait created create accepted received preparing scheduled starting throttled enqueued"
                    + " initialized init new";

    /** Under way. */
    public static final String PROCESSING = "processing process in_progress inprogress running run dreaming generating"
            + " rendering started active working doing executing pending_process upscaling uploading"
            + " image_downloading video_generating video_generation_completed video_upsampling video_upsampling_completed";

    /** Done. */
    public static final String COMPLETED =
            "completed complete success succeeded succeed successful done finished finish ready ok";

    /** Ended without a video. */
    public static final String FAILED = "failed fail failure error errored expired timeout timed_out rejected reject"
            + " refused moderated content_moderated moderation_blocked blocked invalid dead"
            + " video_generation_failed video_upsampling_failed";

    /** Ended by somebody. */
    public static final String CANCELLED =
            "cancelled canceled cancel cancelling canceling aborted abort terminated stopped deleted revoked";

    /** Said, and not known. */
    public static final String UNKNOWN = "unknown";

    /** The key is missing, wrong or expired. */
    public static final String CODE_AUTHENTICATION = "401 unauthorized unauthenticated invalid_api_key invalid_token"
            + " authentication_error auth_error token_expired";

    /** The key may not do this. */
    public static final String CODE_PERMISSION = "403 forbidden access_denied permission_denied permission_error";

    /** No money or no quota is left. */
    public static final String CODE_QUOTA =
            "402 insufficient_user_quota pre_consume_token_quota_failed quota_not_enough"
                    + " insufficient_balance insufficient_quota insufficient_credits insufficient_funds balance_not_enough"
                    + " credits_not_enough quota_exceeded payment_required billing_hard_limit_reached not_enough_credits";

    /** There is no such generation. */
    public static final String CODE_NOT_FOUND =
            "404 task_not_exist task_not_found not_found resource_not_found" + " task_not_exists video_not_found";

    /** The request is wrong as it stands. */
    public static final String CODE_INVALID_REQUEST = "400 422 model_not_found invalid_request invalid_request_error"
            + " bad_request invalid_parameter invalid_params validation_error unprocessable_entity";

    /** The content was refused. */
    public static final String CODE_MODERATED = "sensitive_words_detected prompt_blocked moderation_blocked"
            + " content_policy_violation content_moderated content_filter moderated";

    /** Too many requests. */
    public static final String CODE_RATE_LIMITED =
            "429 rate_limited rate_limit rate_limit_exceeded too_many_requests concurrency_limit throttled";

    /** The relay or its upstream broke down. */
    public static final String CODE_SERVER = "500 502 503 504 fail_to_fetch_task internal_error internal_server_error"
            + " server_error upstream_error service_unavailable bad_gateway gateway_timeout";

    /** Classes of errors, which say less than the HTTP status beside them. */
    private static final String GENERIC =
            "400 422 invalid_request invalid_request_error bad_request 500 server_error internal_error";

    /** All is well. */
    public static final String CODE_SUCCESS = "success succeed succeeded ok 0 200 201 202 true";

    private static final Map<String, GenerationState> STATES = new HashMap<>();
    private static final Map<String, ErrorKind> CODES = new HashMap<>();
    private static final int LONGEST = 64;

    static {
        all(STATES, PENDING, GenerationState.PENDING);
        all(STATES, PROCESSING, GenerationState.PROCESSING);
        all(STATES, COMPLETED, GenerationState.COMPLETED);
        all(STATES, FAILED, GenerationState.FAILED);
        all(STATES, CANCELLED, GenerationState.CANCELLED);
        all(STATES, UNKNOWN, GenerationState.UNKNOWN);
        all(CODES, CODE_AUTHENTICATION, ErrorKind.AUTHENTICATION);
        all(CODES, CODE_PERMISSION, ErrorKind.PERMISSION);
        all(CODES, CODE_QUOTA, ErrorKind.QUOTA);
        all(CODES, CODE_NOT_FOUND, ErrorKind.NOT_FOUND);
        all(CODES, CODE_INVALID_REQUEST, ErrorKind.INVALID_REQUEST);
        all(CODES, CODE_MODERATED, ErrorKind.MODERATED);
        all(CODES, CODE_RATE_LIMITED, ErrorKind.RATE_LIMITED);
        all(CODES, CODE_SERVER, ErrorKind.SERVER);
    }

    private UsualWords() {}

    /**
     * Returns what a state's word means.
     *
     * @param own the mapping's own words, in their plain form
     * @return {@link GenerationState#UNKNOWN} for a word that nobody knows
     */
    static GenerationState state(String word, Map<String, GenerationState> own) {
        GenerationState known = own.getOrDefault(word, STATES.get(word)); // most words come as dictionaries have them
        if (known != null) {
            return known;
        }
        String plain = plain(word);
        return own.getOrDefault(plain, STATES.getOrDefault(plain, GenerationState.UNKNOWN));
    }

    /** Returns what an error's code means; {@code null} for one that nobody knows. */
    static @Nullable ErrorKind code(String word, Map<String, ErrorKind> own) {
        String plain = plain(word);
        ErrorKind kind = own.get(plain);
        return kind == null ? CODES.get(plain) : kind;
    }

    /** Tells whether a code says that all is well. */
    static boolean isSuccess(String code) {
        return (" " + CODE_SUCCESS + " ").contains(" " + plain(code) + " ");
    }

    /** Tells whether a code names no more than a class of errors. */
    static boolean isGeneric(String code) {
        return (" " + GENERIC + " ").contains(" " + plain(code) + " ");
    }

    /** Returns a word as dictionaries have it. */
    public static String plain(String word) {
        String plain = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        return plain.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static <M> void all(Map<String, M> words, String text, M meaning) {
        for (String word : text.split(" ", -1)) {
            words.put(word, meaning);
        }
    }
}
