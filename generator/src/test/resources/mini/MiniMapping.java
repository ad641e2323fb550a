package dev.example.mini;

import dev.example.mini.wire.MiniApi;
import dev.example.mini.wire.Problem;
import dev.example.mini.wire.Task;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.provider.mapping.BalanceField;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.ErrorField;
import dev.reelay.provider.mapping.ModelField;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Read;
import dev.reelay.provider.mapping.ReadBalance;
import dev.reelay.provider.mapping.ReadError;
import dev.reelay.provider.mapping.Send;
import dev.reelay.provider.mapping.SendConstant;
import dev.reelay.provider.mapping.Unsent;

@ProviderMapping(
        id = "mini",
        title = "Mini",
        api = MiniApi.class,
        generation = Task.class,
        wrapper = "data",
        error = Problem.class,
        calls = {
            @Call(operation = Operation.SUBMIT, method = "submitTask"),
            @Call(operation = Operation.GET, method = "getTask"),
            @Call(operation = Operation.EXTEND, method = "extendTask"),
            @Call(operation = Operation.GET_MANY, method = "listTasks"),
            @Call(operation = Operation.VIDEO_URL, method = "getLink", result = "url")
        },
        reads = {
            @Read(field = ModelField.ID, from = "id"),
            @Read(field = ModelField.STATE, from = "state"),
            @Read(field = ModelField.PROMPT, from = "request.prompt"),
            @Read(field = ModelField.VIDEO_URL, from = "video.url"),
            @Read(field = ModelField.VIDEO_WIDTH, from = "video.width"),
            @Read(field = ModelField.LIKED, from = "liked"),
            @Read(field = ModelField.ESTIMATED_WAIT, from = "seconds_left")
        },
        keeps = {"attempts", "tags", "labels", "class"},
        readErrors = {
            @ReadError(field = ErrorField.CODE, from = "code"),
            @ReadError(field = ErrorField.MESSAGE, from = "message")
        },
        readBalances = {@ReadBalance(method = "getMoney", field = BalanceField.REMAINING, from = "cents", perUnit = 100)},
        sends = {
            @Send(operation = Operation.SUBMIT, field = RequestField.PROMPT, to = "text"),
            @Send(operation = Operation.SUBMIT, field = RequestField.LOOP, to = "looped"),
            @Send(operation = Operation.SUBMIT, field = RequestField.DURATION, to = "length"),
            @Send(operation = Operation.SUBMIT, field = RequestField.FIRST_FRAME, to = "frames.first.url"),
            @Send(operation = Operation.EXTEND, field = RequestField.PROMPT, to = "text"),
            @Send(operation = Operation.GET_MANY, field = RequestField.IDS, to = "ids")
        },
        sendConstants = {
            @SendConstant(operation = Operation.SUBMIT, with = RequestField.FIRST_FRAME, to = "frames.first.kind", value = "image")
        },
        unsent = {
            @Unsent(operation = Operation.SUBMIT, value = "seed")
        })
interface MiniMapping {}
