package dev.reelay.luma;

import static dev.reelay.Operation.EXTEND;
import static dev.reelay.Operation.GET;
import static dev.reelay.Operation.GET_MANY;
import static dev.reelay.Operation.SUBMIT;
import static dev.reelay.Operation.VIDEO_URL;

import dev.reelay.RequestField;
import dev.reelay.gateway.BalanceOfKeyMapping;
import dev.reelay.gateway.TaskMapping;
import dev.reelay.luma.wire.LumaApi;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Send;

/** What the relays of Luma take. */
@ProviderMapping(
        id = "luma",
        title = "Luma",
        api = LumaApi.class,
        answers = TaskMapping.class,
        balances = BalanceOfKeyMapping.class,
        calls = {
            @Call(
                    operation = SUBMIT,
                    method = "submitTask",
                    sends = {
                        @Send(field = RequestField.PROMPT, to = "user_prompt"),
                        @Send(field = RequestField.ASPECT_RATIO, to = "aspect_ratio"),
                        @Send(field = RequestField.EXPAND_PROMPT, to = "expand_prompt"),
                        @Send(field = RequestField.LOOP, to = "loop"),
                        @Send(field = RequestField.FIRST_FRAME, to = "image_url"),
                        @Send(field = RequestField.LAST_FRAME, to = "image_end_url"),
                        @Send(field = RequestField.CALLBACK_URL, to = "notify_hook"),
                        @Send(field = RequestField.RESOLUTION, to = "resolution"),
                        @Send(field = RequestField.DURATION, to = "duration"),
                        @Send(field = RequestField.MODEL, to = "model_name")
                    }),
            @Call(
                    operation = EXTEND,
                    method = "extendTask",
                    sends = {
                        @Send(field = RequestField.PROMPT, to = "user_prompt"),
                        @Send(field = RequestField.EXPAND_PROMPT, to = "expand_prompt"),
                        @Send(field = RequestField.FIRST_FRAME, to = "image_url"),
                        @Send(field = RequestField.LAST_FRAME, to = "image_end_url"),
                        @Send(field = RequestField.CALLBACK_URL, to = "notify_hook")
                    }),
            @Call(operation = GET, method = "getTask"),
            @Call(operation = GET_MANY, method = "getTasks", ids = "ids"),
            @Call(operation = VIDEO_URL, method = "getDownloadVideoUrl", result = "url")
        })
interface LumaMapping {}
