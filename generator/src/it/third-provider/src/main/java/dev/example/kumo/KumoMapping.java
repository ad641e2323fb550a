package dev.example.kumo;

import dev.example.kumo.wire.Answer;
import dev.example.kumo.wire.KumoApi;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.GenerationMapping;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Read;
import dev.reelay.provider.mapping.Send;

/** How the relays of Kumo answer, and what they take. */
@GenerationMapping(
        record = Answer.class,
        layers = "data",
        reads = {
            @Read(to = "id", from = "task_id"),
            @Read(to = "state", from = "status"),
            @Read(to = "progress", from = "progress"),
            @Read(to = "prompt", from = "prompt"),
            @Read(to = "createdAt", from = "submit_time"),
            @Read(to = "completedAt", from = "finish_time"),
            @Read(to = "failureReason", from = "fail_reason"),
            @Read(to = "video", from = "video"),
            @Read(to = "video.duration", from = "video.seconds")
        },
        extras = {"code", "message"})
@ProviderMapping(
        id = "kumo",
        title = "Kumo",
        api = KumoApi.class,
        answers = KumoMapping.class,
        calls = {
            @Call(
                    operation = Operation.SUBMIT,
                    method = "createVideo",
                    sends = {
                        @Send(field = RequestField.PROMPT, to = "prompt"),
                        @Send(field = RequestField.ASPECT_RATIO, to = "ratio"),
                        @Send(field = RequestField.FIRST_FRAME, to = "first_picture"),
                        @Send(field = RequestField.CALLBACK_URL, to = "notify_url")
                    },
                    unsent = "seed"),
            @Call(operation = Operation.GET, method = "getVideo")
        })
interface KumoMapping {}
