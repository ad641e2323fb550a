package dev.example.kumo;

import dev.example.kumo.wire.Answer;
import dev.example.kumo.wire.KumoApi;
import dev.example.kumo.wire.Refusal;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.ErrorField;
import dev.reelay.provider.mapping.ModelField;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Read;
import dev.reelay.provider.mapping.ReadError;
import dev.reelay.provider.mapping.Send;
import dev.reelay.provider.mapping.Unsent;

/** How the relays of Kumo answer, and what they take. */
@ProviderMapping(
        id = "kumo",
        title = "Kumo",
        api = KumoApi.class,
        generation = Answer.class,
        error = Refusal.class,
        calls = {
            @Call(operation = Operation.SUBMIT, method = "createVideo"),
            @Call(operation = Operation.GET, method = "getVideo")
        },
        reads = {
            @Read(field = ModelField.ID, from = "data.task_id"),
            @Read(field = ModelField.STATE, from = "data.status"),
            @Read(field = ModelField.PROMPT, from = "data.prompt"),
            @Read(field = ModelField.CREATED_AT, from = "data.submit_time"),
            @Read(field = ModelField.FAILURE_REASON, from = "data.fail_reason"),
            @Read(field = ModelField.VIDEO_URL, from = "data.video.url"),
            @Read(field = ModelField.VIDEO_WIDTH, from = "data.video.width"),
            @Read(field = ModelField.VIDEO_HEIGHT, from = "data.video.height"),
            @Read(field = ModelField.VIDEO_DURATION, from = "data.video.seconds")
        },
        keeps = {"code", "message", "data.progress", "data.finish_time"},
        readErrors = {
            @ReadError(field = ErrorField.CODE, from = "code"),
            @ReadError(field = ErrorField.MESSAGE, from = {"error", "message"})
        },
        sends = {
            @Send(operation = Operation.SUBMIT, field = RequestField.PROMPT, to = "prompt"),
            @Send(operation = Operation.SUBMIT, field = RequestField.ASPECT_RATIO, to = "ratio"),
            @Send(operation = Operation.SUBMIT, field = RequestField.FIRST_FRAME, to = "first_picture"),
            @Send(operation = Operation.SUBMIT, field = RequestField.CALLBACK_URL, to = "notify_url")
        },
        unsent = @Unsent(operation = Operation.SUBMIT, value = "seed"))
interface KumoMapping {}
