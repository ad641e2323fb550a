package dev.reelay.dreammachine;

import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.dreammachine.wire.DreamMachineApi;
import dev.reelay.gateway.BalanceOfKeyMapping;
import dev.reelay.gateway.TaskMapping;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.Constant;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Send;

/** What the relays of Dream Machine take. */
@ProviderMapping(
        id = "dreammachine",
        title = "DreamMachine",
        api = DreamMachineApi.class,
        answers = TaskMapping.class,
        balances = BalanceOfKeyMapping.class,
        calls = {
            @Call(
                    operation = Operation.SUBMIT,
                    method = "submitTask",
                    sends = {
                        @Send(field = RequestField.PROMPT, to = "prompt"),
                        @Send(field = RequestField.ASPECT_RATIO, to = "aspect_ratio"),
                        @Send(field = RequestField.LOOP, to = "loop"),
                        @Send(field = RequestField.FIRST_FRAME, to = "keyframes.frame0.url"),
                        @Send(field = RequestField.LAST_FRAME, to = "keyframes.frame1.url"),
                        @Send(field = RequestField.CALLBACK_URL, to = "callback_url")
                    },
                    constants = {
                        @Constant(with = RequestField.FIRST_FRAME, to = "keyframes.frame0.type", value = "image"),
                        @Constant(with = RequestField.LAST_FRAME, to = "keyframes.frame1.type", value = "image")
                    }),
            @Call(operation = Operation.GET, method = "getTask")
        })
interface DreamMachineMapping {}
