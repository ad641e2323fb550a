package dev.reelay.videos;

import static dev.reelay.Operation.CONTENT;
import static dev.reelay.Operation.DELETE;
import static dev.reelay.Operation.EXTEND;
import static dev.reelay.Operation.GET;
import static dev.reelay.Operation.LIST;
import static dev.reelay.Operation.SUBMIT;
import static dev.reelay.RequestField.DURATION;
import static dev.reelay.RequestField.FIRST_FRAME;
import static dev.reelay.RequestField.MODEL;
import static dev.reelay.RequestField.PROMPT;
import static dev.reelay.RequestField.REFERENCES;
import static dev.reelay.RequestField.SIZE;

import dev.reelay.gateway.BalanceOfKeyMapping;
import dev.reelay.gateway.TaskMapping;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.Form;
import dev.reelay.provider.mapping.Paging;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Send;
import dev.reelay.videos.wire.VideosApi;

/** What relays in the style of OpenAI take. */
@ProviderMapping(
        id = "videos",
        title = "Videos",
        api = VideosApi.class,
        answers = TaskMapping.class,
        balances = BalanceOfKeyMapping.class,
        calls = {
            @Call(
                    operation = SUBMIT,
                    method = "createVideo",
                    sends = {
                        @Send(field = PROMPT, to = "prompt"),
                        @Send(field = MODEL, to = "model"),
                        @Send(field = DURATION, to = "seconds", as = Form.SECONDS_TEXT),
                        @Send(field = SIZE, to = "size"),
                        @Send(field = FIRST_FRAME, to = "input_reference", as = Form.FILE),
                        @Send(field = REFERENCES, to = "images")
                    },
                    unsent = "metadata"),
            @Call(operation = EXTEND, method = "remixVideo", sends = @Send(field = PROMPT, to = "prompt")),
            @Call(operation = GET, method = "getVideo"),
            @Call(operation = LIST, method = "listVideos", paging = @Paging(after = "after", size = "limit")),
            @Call(operation = DELETE, method = "deleteVideo"),
            @Call(operation = CONTENT, method = "getContent")
        })
interface VideosMapping {}
