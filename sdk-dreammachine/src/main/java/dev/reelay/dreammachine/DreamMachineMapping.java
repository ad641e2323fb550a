package dev.reelay.dreammachine;

import static dev.reelay.Operation.GET;
import static dev.reelay.Operation.SUBMIT;
import static dev.reelay.RequestField.CALLBACK_URL;
import static dev.reelay.RequestField.FIRST_FRAME;
import static dev.reelay.RequestField.LAST_FRAME;
import static dev.reelay.RequestField.LOOP;
import static dev.reelay.provider.mapping.ErrorField.CODE;
import static dev.reelay.provider.mapping.ErrorField.MESSAGE;
import static dev.reelay.provider.mapping.ModelField.CREATED_AT;
import static dev.reelay.provider.mapping.ModelField.ESTIMATED_WAIT;
import static dev.reelay.provider.mapping.ModelField.FAILURE_REASON;
import static dev.reelay.provider.mapping.ModelField.ID;
import static dev.reelay.provider.mapping.ModelField.LAST_FRAME_HEIGHT;
import static dev.reelay.provider.mapping.ModelField.LAST_FRAME_MEDIA_TYPE;
import static dev.reelay.provider.mapping.ModelField.LAST_FRAME_PALETTE;
import static dev.reelay.provider.mapping.ModelField.LAST_FRAME_URL;
import static dev.reelay.provider.mapping.ModelField.LAST_FRAME_WIDTH;
import static dev.reelay.provider.mapping.ModelField.LIKED;
import static dev.reelay.provider.mapping.ModelField.QUEUE_STATE;
import static dev.reelay.provider.mapping.ModelField.RAW_VIDEO_DOWNLOAD_URL;
import static dev.reelay.provider.mapping.ModelField.RAW_VIDEO_DURATION;
import static dev.reelay.provider.mapping.ModelField.RAW_VIDEO_HEIGHT;
import static dev.reelay.provider.mapping.ModelField.RAW_VIDEO_URL;
import static dev.reelay.provider.mapping.ModelField.RAW_VIDEO_WIDTH;
import static dev.reelay.provider.mapping.ModelField.STATE;
import static dev.reelay.provider.mapping.ModelField.THUMBNAIL_HEIGHT;
import static dev.reelay.provider.mapping.ModelField.THUMBNAIL_MEDIA_TYPE;
import static dev.reelay.provider.mapping.ModelField.THUMBNAIL_PALETTE;
import static dev.reelay.provider.mapping.ModelField.THUMBNAIL_URL;
import static dev.reelay.provider.mapping.ModelField.THUMBNAIL_WIDTH;
import static dev.reelay.provider.mapping.ModelField.VIDEO_DOWNLOAD_URL;
import static dev.reelay.provider.mapping.ModelField.VIDEO_DURATION;
import static dev.reelay.provider.mapping.ModelField.VIDEO_HEIGHT;
import static dev.reelay.provider.mapping.ModelField.VIDEO_URL;
import static dev.reelay.provider.mapping.ModelField.VIDEO_WIDTH;

import dev.reelay.RequestField;
import dev.reelay.dreammachine.wire.DreamMachineApi;
import dev.reelay.dreammachine.wire.ErrorBody;
import dev.reelay.dreammachine.wire.Task;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.ModelField;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Read;
import dev.reelay.provider.mapping.ReadError;
import dev.reelay.provider.mapping.Send;
import dev.reelay.provider.mapping.SendConstant;

/**
 * How relays under {@code /dream-machine/v1/generations} answer, and what they take.
 *
 * <p>They answer flat where the relays of Luma answer nested, and either kind may do either: all paths of both stand here.
 */
@ProviderMapping(
        id = "dreammachine",
        title = "DreamMachine",
        api = DreamMachineApi.class,
        generation = Task.class,
        wrapper = "data",
        error = ErrorBody.class,
        calls = {@Call(operation = SUBMIT, method = "submitTask"), @Call(operation = GET, method = "getTask")},
        reads = {
            @Read(
                    field = ID,
                    from = {"task_id", "id"}),
            @Read(
                    field = STATE,
                    from = {"state", "status"}),
            @Read(
                    field = ModelField.PROMPT,
                    from = {"request.prompt", "prompt"}),
            @Read(field = ModelField.ASPECT_RATIO, from = "request.aspect_ratio"),
            @Read(
                    field = VIDEO_URL,
                    from = {
                        "video.url",
                        "artifact.video.url",
                        "assets.video",
                        "video_raw.url",
                        "artifact.video_raw.url",
                        "fail_reason"
                    }),
            @Read(
                    field = VIDEO_DOWNLOAD_URL,
                    from = {"video.download_url", "artifact.video.download_url"}),
            @Read(
                    field = VIDEO_WIDTH,
                    from = {"video.width", "artifact.video.width"}),
            @Read(
                    field = VIDEO_HEIGHT,
                    from = {"video.height", "artifact.video.height"}),
            @Read(
                    field = VIDEO_DURATION,
                    from = {
                        "video.duration",
                        "artifact.video.duration",
                        "video_raw.duration",
                        "artifact.video_raw.duration"
                    }),
            @Read(
                    field = RAW_VIDEO_URL,
                    from = {"video_raw.url", "artifact.video_raw.url"}),
            @Read(
                    field = RAW_VIDEO_DOWNLOAD_URL,
                    from = {"video_raw.download_url", "artifact.video_raw.download_url"}),
            @Read(
                    field = RAW_VIDEO_WIDTH,
                    from = {"video_raw.width", "artifact.video_raw.width"}),
            @Read(
                    field = RAW_VIDEO_HEIGHT,
                    from = {"video_raw.height", "artifact.video_raw.height"}),
            @Read(
                    field = RAW_VIDEO_DURATION,
                    from = {"video_raw.duration", "artifact.video_raw.duration"}),
            @Read(
                    field = THUMBNAIL_URL,
                    from = {"thumbnail.url", "artifact.thumbnail.url", "video.thumbnail", "artifact.video.thumbnail"}),
            @Read(
                    field = THUMBNAIL_WIDTH,
                    from = {"thumbnail.width", "artifact.thumbnail.width"}),
            @Read(
                    field = THUMBNAIL_HEIGHT,
                    from = {"thumbnail.height", "artifact.thumbnail.height"}),
            @Read(
                    field = THUMBNAIL_MEDIA_TYPE,
                    from = {"thumbnail.media_type", "artifact.thumbnail.media_type"}),
            @Read(
                    field = THUMBNAIL_PALETTE,
                    from = {"thumbnail.palette.grid", "artifact.thumbnail.palette.grid"}),
            @Read(
                    field = LAST_FRAME_URL,
                    from = {"last_frame.url", "artifact.last_frame.url"}),
            @Read(
                    field = LAST_FRAME_WIDTH,
                    from = {"last_frame.width", "artifact.last_frame.width"}),
            @Read(
                    field = LAST_FRAME_HEIGHT,
                    from = {"last_frame.height", "artifact.last_frame.height"}),
            @Read(
                    field = LAST_FRAME_MEDIA_TYPE,
                    from = {"last_frame.media_type", "artifact.last_frame.media_type"}),
            @Read(
                    field = LAST_FRAME_PALETTE,
                    from = {"last_frame.palette.grid", "artifact.last_frame.palette.grid"}),
            @Read(
                    field = CREATED_AT,
                    from = {"created_at", "artifact.created_at", "submit_time"}),
            @Read(
                    field = FAILURE_REASON,
                    from = {"failure_reason", "fail_reason"}),
            @Read(field = LIKED, from = "liked"),
            @Read(field = QUEUE_STATE, from = "queue_state"),
            @Read(field = ESTIMATED_WAIT, from = "estimate_wait_seconds")
        },
        keeps = {
            "request.loop",
            "request.keyframes",
            "request.callback_url",
            "request.enhance",
            "request.request_type",
            "video.media_type",
            "video_raw.media_type",
            "video_raw.thumbnail",
            "artifact.video.media_type",
            "artifact.video_raw.media_type",
            "artifact.video_raw.thumbnail",
            "updated_at",
            "start_time",
            "finish_time",
            "batch_id",
            "pipeline_id",
            "server_id",
            "user_id",
            "platform",
            "action",
            "progress",
            "code",
            "message",
            "version",
            "media_request"
        },
        readErrors = {
            @ReadError(field = CODE, from = "code"),
            @ReadError(
                    field = MESSAGE,
                    from = {"error", "detail", "message", "reason"})
        },
        sends = {
            @Send(operation = SUBMIT, field = RequestField.PROMPT, to = "prompt"),
            @Send(operation = SUBMIT, field = RequestField.ASPECT_RATIO, to = "aspect_ratio"),
            @Send(operation = SUBMIT, field = LOOP, to = "loop"),
            @Send(operation = SUBMIT, field = FIRST_FRAME, to = "keyframes.frame0.url"),
            @Send(operation = SUBMIT, field = LAST_FRAME, to = "keyframes.frame1.url"),
            @Send(operation = SUBMIT, field = CALLBACK_URL, to = "callback_url")
        },
        sendConstants = {
            @SendConstant(operation = SUBMIT, with = FIRST_FRAME, to = "keyframes.frame0.type", value = "image"),
            @SendConstant(operation = SUBMIT, with = LAST_FRAME, to = "keyframes.frame1.type", value = "image")
        })
interface DreamMachineMapping {}
