package dev.reelay.provider.spi;

import java.util.List;

/**
 * The names under which the field's answers hold what every answer holds, whoever sends it: for members that a
 * specification does not know. A mapping always counts first.
 *
 * <p>Compared without case, hyphens and underscores.
 */
final class UsualNames {
    /** The id of a job. */
    static final List<String> IDS = List.of("task_id", "id", "generation_id", "job_id", "video_id", "uuid");

    /** What can hold nothing but the id, as a text. */
    static final List<String> BARE_IDS = List.of("data", "result", "output");

    /** What holds a job, or a list of some, where the object itself is none. */
    static final List<String> ENVELOPES =
            List.of("task", "tasks", "generation", "generations", "job", "jobs", "items", "output");

    /** How far a job is. */
    static final List<String> STATES = List.of("task_status", "state", "status", "job_status");

    /** The link of a video, best first; or an object or list that holds some. */
    static final List<String> LINKS = List.of(
            "video_url",
            "url",
            "result_url",
            "output_url",
            "play_url",
            "file_url",
            "download_url",
            "video",
            "videos",
            "video_urls",
            "urls",
            "output",
            "outputs",
            "result",
            "results",
            "result_urls",
            "task_result",
            "creations",
            "works",
            "artifacts",
            "assets",
            "files",
            "content",
            "metadata",
            "response",
            "data");

    /** What went wrong instead of a job, where nothing else is said of one. */
    static final List<String> ERRORS = List.of("error", "errors");

    /** Why a job failed, or a call was refused: a text, or an object or list that holds it. */
    static final List<String> REASONS = List.of(
            "message",
            "msg",
            "reason",
            "failure_reason",
            "fail_reason",
            "failReason",
            "failureReason",
            "error",
            "detail",
            "description",
            "task_status_msg",
            "status_msg",
            "error_message",
            "error_msg",
            "err_msg",
            "failure",
            "failure_message",
            "errors",
            "base_resp",
            "title");

    /** The code of a failure: a text, or an object that holds it. */
    static final List<String> FAILURE_CODES = List.of(
            "failure_code", "error_code", "err_code", "error", "errors", "base_resp", "fail_code", "reason_code");

    private UsualNames() {}
}
