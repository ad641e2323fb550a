package dev.reelay.runway;

import static dev.reelay.Operation.CANCEL;
import static dev.reelay.Operation.DELETE;
import static dev.reelay.Operation.GET;
import static dev.reelay.Operation.SUBMIT;
import static dev.reelay.RequestField.ASPECT_RATIO;
import static dev.reelay.RequestField.AUDIO;
import static dev.reelay.RequestField.DURATION;
import static dev.reelay.RequestField.FIRST_FRAME;
import static dev.reelay.RequestField.LAST_FRAME;
import static dev.reelay.RequestField.MODEL;
import static dev.reelay.RequestField.PROMPT;
import static dev.reelay.RequestField.SEED;

import dev.reelay.gateway.BalanceOfKeyMapping;
import dev.reelay.gateway.TaskMapping;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.Constant;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Send;
import dev.reelay.runway.wire.RunwayApi;

/** What Runway and its relays take. */
@ProviderMapping(
        id = "runway",
        title = "Runway",
        api = RunwayApi.class,
        answers = TaskMapping.class,
        balances = BalanceOfKeyMapping.class,
        prefix = "runwayml",
        sends = {
            @Send(field = PROMPT, to = "promptText"),
            @Send(field = MODEL, to = "model", orElse = "gen4_turbo"),
            @Send(
                    field = ASPECT_RATIO,
                    to = "ratio",
                    words = {
                        "16:9 = 1280:720",
                        "9:16 = 720:1280",
                        "4:3 = 1104:832",
                        "3:4 = 832:1104",
                        "1:1 = 960:960",
                        "21:9 = 1584:672"
                    },
                    orElse = "1280:720"),
            @Send(field = DURATION, to = "duration"),
            @Send(field = SEED, to = "seed"),
            @Send(field = AUDIO, to = "audio")
        },
        unsent = "watermark",
        calls = {
            @Call(
                    operation = SUBMIT,
                    method = "imageToVideo",
                    when = {FIRST_FRAME, LAST_FRAME},
                    sends = {
                        @Send(field = FIRST_FRAME, to = "promptImage[0].uri"),
                        @Send(field = LAST_FRAME, to = "promptImage[1].uri")
                    },
                    constants = {
                        @Constant(to = "X-Runway-Version", value = "2024-11-06"),
                        @Constant(to = "promptImage[0].position", value = "first"),
                        @Constant(to = "promptImage[1].position", value = "last")
                    }),
            @Call(
                    operation = SUBMIT,
                    method = "imageToVideo",
                    when = FIRST_FRAME,
                    sends = @Send(field = FIRST_FRAME, to = "promptImage"),
                    constants = @Constant(to = "X-Runway-Version", value = "2024-11-06")),
            @Call(
                    operation = SUBMIT,
                    method = "textToVideo",
                    sends = @Send(field = MODEL, to = "model", orElse = "gen4.5"),
                    constants = @Constant(to = "X-Runway-Version", value = "2024-11-06")),
            @Call(
                    operation = GET,
                    method = "getTask",
                    constants = @Constant(to = "X-Runway-Version", value = "2024-11-06")),
            @Call(
                    operation = CANCEL,
                    method = "deleteTask",
                    constants = @Constant(to = "X-Runway-Version", value = "2024-11-06")),
            @Call(
                    operation = DELETE,
                    method = "deleteTask",
                    constants = @Constant(to = "X-Runway-Version", value = "2024-11-06"))
        })
interface RunwayMapping {}
