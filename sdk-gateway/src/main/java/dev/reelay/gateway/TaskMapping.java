package dev.reelay.gateway;

import dev.reelay.gateway.wire.Task;
import dev.reelay.provider.mapping.GenerationMapping;
import dev.reelay.provider.mapping.Read;

/**
 * How relays describe a generation of Luma: nested, flat, or in the row of a gateway.
 *
 * <p>A row's {@code task_id} comes before {@code id}, which is the row's own number there; {@code fail_reason} comes last
 * among the video's links, because one family of relays puts the finished video's there.
 */
@GenerationMapping(
        record = Task.class,
        envelope = "data",
        layers = {"", "artifact"},
        reads = {
            @Read(
                    to = "id",
                    from = {"task_id", "id", "file.file_id"}),
            @Read(
                    to = "state",
                    from = {"state", "status", "task_status"}),
            @Read(to = "progress", from = "progress"),
            @Read(to = "model", from = "model"),
            @Read(
                    to = "prompt",
                    from = {"request.prompt", "prompt"}),
            @Read(to = "aspectRatio", from = "request.aspect_ratio"),
            @Read(to = "video", from = "video"),
            @Read(
                    to = "video.url",
                    from = {
                        "assets.video",
                        "url",
                        "result_url",
                        "video_url",
                        "metadata.url",
                        "content.video_url",
                        "video_raw.url",
                        "fail_reason"
                    }),
            @Read(
                    to = "video.width",
                    from = {"metadata.width", "video_width"}),
            @Read(
                    to = "video.height",
                    from = {"metadata.height", "video_height"}),
            @Read(
                    to = "video.duration",
                    from = {"metadata.duration", "video_raw.duration", "seconds"}),
            @Read(to = "video.downloadUrl", from = "file.download_url"),
            @Read(to = "video.size", from = "file.bytes"),
            @Read(to = "video.dimensions", from = "size"),
            @Read(to = "video.expiresAt", from = "expires_at"),
            @Read(
                    to = "videos",
                    from = {"task_result.videos", "creations", "output", "urls", "unsigned_urls"}),
            @Read(
                    to = "fileId",
                    from = {"file_id", "file.file_id"}),
            @Read(to = "rawVideo", from = "video_raw"),
            @Read(to = "thumbnail", from = "thumbnail"),
            @Read(
                    to = "thumbnail.url",
                    from = {"video.thumbnail", "thumbnail_url"}),
            @Read(to = "thumbnail.width", from = "thumbnail_width"),
            @Read(to = "thumbnail.height", from = "thumbnail_height"),
            @Read(to = "thumbnail.palette", from = "thumbnail.palette.grid"),
            @Read(to = "lastFrame", from = "last_frame"),
            @Read(to = "lastFrame.url", from = "content.last_frame_url"),
            @Read(to = "lastFrame.palette", from = "last_frame.palette.grid"),
            @Read(
                    to = "createdAt",
                    from = {"created_at", "submit_time"}),
            @Read(
                    to = "completedAt",
                    from = {"completed_at", "finish_time"}),
            @Read(
                    to = "failureReason",
                    from = {"failure_reason", "fail_reason", "task_status_msg", "failure", "error", "base_resp"}),
            @Read(
                    to = "failureCode",
                    from = {"failureCode", "err_code"}),
            @Read(to = "liked", from = "liked"),
            @Read(to = "queueState", from = "queue_state"),
            @Read(to = "estimatedWait", from = "estimate_wait_seconds"),
            @Read(
                    to = "usage",
                    from = {"usage", "credits", "final_unit_deduction"})
        },
        extras = {
            "request.*",
            "metadata.*",
            "*.media_type",
            "video_raw.thumbnail",
            "artifact.video_raw.thumbnail",
            "updated_at",
            "start_time",
            "batch_id",
            "pipeline_id",
            "server_id",
            "user_id",
            "platform",
            "action",
            "code",
            "message",
            "version",
            "format",
            "media_request",
            "file.*",
            "assets.*",
            "enhanced_prompt",
            "status_update_time",
            "object",
            "request_id",
            "remixed_from_video_id",
            "generation_type",
            "has_more",
            "first_id",
            "last_id",
            "task_info",
            "watermark_info",
            "properties",
            "detail",
            "polling_url",
            "group",
            "channel_id",
            "quota",
            "username"
        })
public interface TaskMapping {}
