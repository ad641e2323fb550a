package dev.reelay.newapi;

import static dev.reelay.Operation.GET;
import static dev.reelay.Operation.SUBMIT;
import static dev.reelay.RequestField.ASPECT_RATIO;
import static dev.reelay.RequestField.COUNT;
import static dev.reelay.RequestField.DURATION;
import static dev.reelay.RequestField.EXPAND_PROMPT;
import static dev.reelay.RequestField.FIRST_FRAME;
import static dev.reelay.RequestField.LAST_FRAME;
import static dev.reelay.RequestField.MODE;
import static dev.reelay.RequestField.MODEL;
import static dev.reelay.RequestField.NEGATIVE_PROMPT;
import static dev.reelay.RequestField.PROMPT;
import static dev.reelay.RequestField.REFERENCES;
import static dev.reelay.RequestField.SEED;
import static dev.reelay.RequestField.SIZE;

import dev.reelay.gateway.BalanceOfKeyMapping;
import dev.reelay.gateway.TaskMapping;
import dev.reelay.newapi.wire.NewApiApi;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Send;

/** What gateways of the new-api kind take: the older path for what only that says, else the newer. */
@ProviderMapping(
        id = "newapi",
        title = "NewApi",
        api = NewApiApi.class,
        answers = TaskMapping.class,
        balances = BalanceOfKeyMapping.class,
        sends = {
            @Send(field = PROMPT, to = "prompt"),
            @Send(field = MODEL, to = "model"),
            @Send(field = DURATION, to = "duration"),
            @Send(field = SIZE, to = "size"),
            @Send(field = SEED, to = "seed"),
            @Send(field = COUNT, to = "n"),
            @Send(field = MODE, to = "mode"),
            @Send(field = ASPECT_RATIO, to = "aspect_ratio"),
            @Send(field = EXPAND_PROMPT, to = "enhance_prompt")
        },
        unsent = {
            "seconds",
            "width",
            "height",
            "fps",
            "response_format",
            "user",
            "enable_upsample",
            "orientation",
            "watermark",
            "private"
        },
        calls = {
            @Call(
                    operation = SUBMIT,
                    method = "createVideo",
                    when = ASPECT_RATIO,
                    keeps = "create",
                    sends = {@Send(field = FIRST_FRAME, to = "images[0]"), @Send(field = LAST_FRAME, to = "images[1]")
                    }),
            @Call(
                    operation = SUBMIT,
                    method = "createVideo",
                    when = EXPAND_PROMPT,
                    keeps = "create",
                    sends = {@Send(field = FIRST_FRAME, to = "images[0]"), @Send(field = LAST_FRAME, to = "images[1]")
                    }),
            @Call(
                    operation = SUBMIT,
                    method = "submitGeneration",
                    keeps = "generations",
                    sends = {
                        @Send(field = FIRST_FRAME, to = "image"),
                        @Send(field = LAST_FRAME, to = "metadata.image_tail"),
                        @Send(field = NEGATIVE_PROMPT, to = "metadata.negative_prompt"),
                        @Send(field = REFERENCES, to = "images")
                    },
                    parameters = "metadata"),
            @Call(operation = GET, method = "queryVideo", whenKept = "create"),
            @Call(operation = GET, method = "getGeneration")
        })
interface NewApiMapping {}
