package dev.reelay.kling;

import static dev.reelay.Operation.EXTEND;
import static dev.reelay.Operation.GET;
import static dev.reelay.Operation.LIST;
import static dev.reelay.Operation.SUBMIT;
import static dev.reelay.RequestField.ASPECT_RATIO;
import static dev.reelay.RequestField.AUDIO;
import static dev.reelay.RequestField.CALLBACK_URL;
import static dev.reelay.RequestField.DURATION;
import static dev.reelay.RequestField.FIRST_FRAME;
import static dev.reelay.RequestField.LAST_FRAME;
import static dev.reelay.RequestField.MODE;
import static dev.reelay.RequestField.MODEL;
import static dev.reelay.RequestField.NEGATIVE_PROMPT;
import static dev.reelay.RequestField.PROMPT;
import static dev.reelay.RequestField.REFERENCES;
import static dev.reelay.RequestField.VIDEO_ID;

import dev.reelay.errors.ErrorKind;
import dev.reelay.gateway.BalanceOfKeyMapping;
import dev.reelay.gateway.TaskMapping;
import dev.reelay.kling.wire.KlingApi;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.ErrorCodes;
import dev.reelay.provider.mapping.Form;
import dev.reelay.provider.mapping.KeyForm;
import dev.reelay.provider.mapping.Paging;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Send;

/** What Kling and its relays take. */
@ProviderMapping(
        id = "kling",
        title = "Kling",
        api = KlingApi.class,
        answers = TaskMapping.class,
        balances = BalanceOfKeyMapping.class,
        prefix = "kling",
        keys = KeyForm.ACCESS_AND_SECRET,
        sends = {
            @Send(field = PROMPT, to = "prompt"),
            @Send(field = NEGATIVE_PROMPT, to = "negative_prompt"),
            @Send(field = MODEL, to = "model_name"),
            @Send(field = MODE, to = "mode"),
            @Send(
                    field = AUDIO,
                    to = "sound",
                    words = {"true = on", "false = off"}),
            @Send(field = ASPECT_RATIO, to = "aspect_ratio"),
            @Send(field = DURATION, to = "duration", as = Form.SECONDS_TEXT),
            @Send(field = FIRST_FRAME, to = "image", as = Form.BASE64),
            @Send(field = LAST_FRAME, to = "image_tail", as = Form.BASE64),
            @Send(field = REFERENCES, to = "image_list[].image", as = Form.BASE64),
            @Send(field = CALLBACK_URL, to = "callback_url")
        },
        unsent = {
            "cfg_scale",
            "camera_control",
            "multi_shot",
            "shot_type",
            "multi_prompt",
            "static_mask",
            "dynamic_masks",
            "element_list",
            "voice_list",
            "watermark_info",
            "external_task_id"
        },
        calls = {
            @Call(operation = SUBMIT, method = "submitImages", when = REFERENCES, keeps = "multi-image2video"),
            @Call(operation = SUBMIT, method = "submitImage", when = FIRST_FRAME, keeps = "image2video"),
            @Call(operation = SUBMIT, method = "submitText", keeps = "text2video"),
            @Call(
                    operation = EXTEND,
                    method = "extendVideo",
                    keeps = "video-extend",
                    sends = @Send(field = VIDEO_ID, to = "video_id")),
            @Call(operation = GET, method = "getVideo", kept = "action"),
            @Call(
                    operation = LIST,
                    method = "listVideos",
                    kept = "action",
                    paging = @Paging(page = "pageNum", size = "pageSize"))
        },
        errors = {
            @ErrorCodes(
                    means = ErrorKind.AUTHENTICATION,
                    value = {"1000", "1001", "1002", "1003", "1004"}),
            @ErrorCodes(
                    means = ErrorKind.QUOTA,
                    value = {"1100", "1101", "1102"}),
            @ErrorCodes(means = ErrorKind.PERMISSION, value = "1103"),
            @ErrorCodes(
                    means = ErrorKind.INVALID_REQUEST,
                    value = {"1200", "1201", "1202", "1203"}),
            @ErrorCodes(means = ErrorKind.MODERATED, value = "1301"),
            @ErrorCodes(
                    means = ErrorKind.RATE_LIMITED,
                    value = {"1302", "1303"}),
            @ErrorCodes(
                    means = ErrorKind.SERVER,
                    value = {"5000", "5001", "5002"})
        })
interface KlingMapping {}
