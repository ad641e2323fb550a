package dev.reelay.lumalabs;

import static dev.reelay.Operation.DELETE;
import static dev.reelay.Operation.EXTEND;
import static dev.reelay.Operation.GET;
import static dev.reelay.Operation.LIST;
import static dev.reelay.Operation.OWN;
import static dev.reelay.Operation.SUBMIT;
import static dev.reelay.RequestField.ASPECT_RATIO;
import static dev.reelay.RequestField.CALLBACK_URL;
import static dev.reelay.RequestField.DURATION;
import static dev.reelay.RequestField.FIRST_FRAME;
import static dev.reelay.RequestField.LAST_FRAME;
import static dev.reelay.RequestField.LOOP;
import static dev.reelay.RequestField.MODEL;
import static dev.reelay.RequestField.PROMPT;
import static dev.reelay.RequestField.RESOLUTION;

import dev.reelay.gateway.TaskMapping;
import dev.reelay.lumalabs.wire.LumaLabsApi;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.Constant;
import dev.reelay.provider.mapping.Paging;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Send;

/** What Luma itself takes. */
@ProviderMapping(
        id = "lumalabs",
        title = "LumaLabs",
        api = LumaLabsApi.class,
        answers = TaskMapping.class,
        balances = CreditsMapping.class,
        sends = {
            @Send(field = PROMPT, to = "prompt"),
            @Send(field = MODEL, to = "model", orElse = "ray-2"),
            @Send(field = ASPECT_RATIO, to = "aspect_ratio"),
            @Send(field = LOOP, to = "loop"),
            @Send(field = RESOLUTION, to = "resolution"),
            @Send(field = DURATION, to = "duration"),
            @Send(field = CALLBACK_URL, to = "callback_url")
        },
        calls = {
            @Call(
                    operation = SUBMIT,
                    method = "createVideo",
                    sends = {
                        @Send(field = FIRST_FRAME, to = "keyframes.frame0.url"),
                        @Send(field = LAST_FRAME, to = "keyframes.frame1.url")
                    },
                    constants = {
                        @Constant(to = "generation_type", value = "video"),
                        @Constant(to = "keyframes.frame0.type", value = "image", with = FIRST_FRAME),
                        @Constant(to = "keyframes.frame1.type", value = "image", with = LAST_FRAME)
                    },
                    unsent = {"concepts", "keyframes.frame0.id", "keyframes.frame1.id"}),
            @Call(
                    operation = EXTEND,
                    method = "createVideo",
                    id = "keyframes.frame0.id",
                    sends = @Send(field = LAST_FRAME, to = "keyframes.frame1.url"),
                    constants = {
                        @Constant(to = "generation_type", value = "video"),
                        @Constant(to = "model", value = "ray-2"),
                        @Constant(to = "keyframes.frame0.type", value = "generation"),
                        @Constant(to = "keyframes.frame1.type", value = "image", with = LAST_FRAME)
                    },
                    unsent = {
                        "concepts",
                        "keyframes.frame0.url",
                        "keyframes.frame1.id",
                        "aspect_ratio",
                        "loop",
                        "resolution",
                        "duration"
                    }),
            @Call(operation = GET, method = "getGeneration"),
            @Call(
                    operation = LIST,
                    method = "listGenerations",
                    items = "generations",
                    paging = @Paging(offset = "offset", size = "limit")),
            @Call(operation = DELETE, method = "deleteGeneration"),
            @Call(operation = OWN, method = "upscaleGeneration"),
            @Call(operation = OWN, method = "addAudio"),
            @Call(operation = OWN, method = "reframeVideo"),
            @Call(operation = OWN, method = "modifyVideo")
        })
interface LumaLabsMapping {}
