package dev.reelay.minimax;

import static dev.reelay.Operation.GET;
import static dev.reelay.Operation.RESOLVE;
import static dev.reelay.Operation.SUBMIT;
import static dev.reelay.RequestField.CALLBACK_URL;
import static dev.reelay.RequestField.DURATION;
import static dev.reelay.RequestField.EXPAND_PROMPT;
import static dev.reelay.RequestField.FIRST_FRAME;
import static dev.reelay.RequestField.LAST_FRAME;
import static dev.reelay.RequestField.MODEL;
import static dev.reelay.RequestField.PROMPT;
import static dev.reelay.RequestField.REFERENCES;
import static dev.reelay.RequestField.RESOLUTION;

import dev.reelay.errors.ErrorKind;
import dev.reelay.gateway.BalanceOfKeyMapping;
import dev.reelay.gateway.TaskMapping;
import dev.reelay.minimax.wire.MiniMaxApi;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.Constant;
import dev.reelay.provider.mapping.ErrorCodes;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Send;

/** What MiniMax and its relays take. */
@ProviderMapping(
        id = "minimax",
        title = "MiniMax",
        api = MiniMaxApi.class,
        answers = TaskMapping.class,
        balances = BalanceOfKeyMapping.class,
        prefix = "minimax",
        sends = {
            @Send(field = PROMPT, to = "prompt"),
            @Send(field = MODEL, to = "model", orElse = "MiniMax-Hailuo-2.3"),
            @Send(field = DURATION, to = "duration"),
            @Send(
                    field = RESOLUTION,
                    to = "resolution",
                    words = {"512p = 512P", "720p = 720P", "768p = 768P", "1080p = 1080P"}),
            @Send(field = EXPAND_PROMPT, to = "prompt_optimizer"),
            @Send(field = FIRST_FRAME, to = "first_frame_image"),
            @Send(field = LAST_FRAME, to = "last_frame_image"),
            @Send(field = CALLBACK_URL, to = "callback_url")
        },
        unsent = {"fast_pretreatment", "aigc_watermark", "subject_reference"},
        calls = {
            @Call(
                    operation = SUBMIT,
                    method = "submitVideo",
                    when = REFERENCES,
                    sends = {
                        @Send(field = MODEL, to = "model", orElse = "S2V-01"),
                        @Send(field = REFERENCES, to = "subject_reference[0].image")
                    },
                    constants = @Constant(to = "subject_reference[0].type", value = "character")),
            @Call(operation = SUBMIT, method = "submitVideo"),
            @Call(operation = GET, method = "queryVideo"),
            @Call(operation = RESOLVE, method = "retrieveFile")
        },
        errors = {
            @ErrorCodes(
                    means = ErrorKind.AUTHENTICATION,
                    value = {"1004", "2049"}),
            @ErrorCodes(
                    means = ErrorKind.RATE_LIMITED,
                    value = {"1002", "1039"}),
            @ErrorCodes(
                    means = ErrorKind.QUOTA,
                    value = {"1008", "2056"}),
            @ErrorCodes(
                    means = ErrorKind.MODERATED,
                    value = {"1026", "1027"}),
            @ErrorCodes(
                    means = ErrorKind.INVALID_REQUEST,
                    value = {"1042", "2013"}),
            @ErrorCodes(
                    means = ErrorKind.SERVER,
                    value = {"1000", "1001", "1013", "1033"})
        })
interface MiniMaxMapping {}
