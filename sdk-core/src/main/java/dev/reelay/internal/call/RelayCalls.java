package dev.reelay.internal.call;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.RawAnswer;
import dev.reelay.Timeouts;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.observe.ClientEvent;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.time.Timing;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Makes a provider's calls at one relay: adds the key, makes the attempts, reads the answer. Thread-safe. */
public final class RelayCalls {
    private final RelayAddress address;
    private final ApiKey key;
    private final HttpClients clients;
    private final Timeouts timeouts;
    private final Timing timing;
    private final Observer observer;
    private final OpenCalls open;

    /** Makes calls through {@code clients}, whose owner closes them. */
    public RelayCalls(
            RelayAddress address,
            ApiKey key,
            HttpClients clients,
            Timeouts timeouts,
            Timing timing,
            Observer observer,
            OpenCalls open) {
        this.address = address;
        this.key = key;
        this.clients = clients;
        this.timeouts = timeouts;
        this.timing = timing;
        this.observer = observer;
        this.open = open;
    }

    /**
     * Makes a call that costs nothing.
     *
     * @param preparation prepares the call; what it refuses is an invalid request
     */
    public <T> Promise<T> read(Supplier<RelayCall<T>> preparation, Purpose purpose, CallScope scope) {
        try {
            RelayCall<T> call = prepare(preparation, purpose);
            AnswerInterpreter answers = answers(purpose, scope);
            return free(call.request(), new ResendFreely<>(call.reader(), answers, timing), answers, scope);
        } catch (ReelayException beforeAnyCall) {
            return Promise.failed(beforeAnyCall);
        }
    }

    /**
     * Makes a call that costs nothing and whose answer must hold one generation.
     *
     * @param then makes of it what is returned
     */
    public Promise<Generation> readOne(
            Supplier<RelayCall<List<Generation>>> preparation,
            UnaryOperator<Generation> then,
            Purpose purpose,
            CallScope scope) {
        return read(() -> single(preparation.get(), then), purpose, scope);
    }

    /** Makes a call that costs nothing, and keeps its answer. */
    public Promise<RawAnswer> readRaw(
            Supplier<RelayCall<List<Generation>>> preparation, Purpose purpose, CallScope scope) {
        try {
            RelayCall<List<Generation>> call = prepare(preparation, purpose);
            AnswerInterpreter answers = answers(purpose, scope);
            return free(
                    call.request(), new KeepAnswer(new ResendFreely<>(call.reader(), answers, timing)), answers, scope);
        } catch (ReelayException beforeAnyCall) {
            return Promise.failed(beforeAnyCall);
        }
    }

    /** Makes a call that costs money, for one generation: it goes out again only if it was certainly not accepted. */
    public Promise<Generation> pay(
            Supplier<RelayCall<List<Generation>>> preparation, Purpose purpose, CallScope scope) {
        try {
            RelayCall<Generation> call = prepare(() -> single(preparation.get(), UnaryOperator.identity()), purpose);
            AnswerInterpreter answers = answers(purpose, scope);
            Request request = authorized(call.request(), answers.key());
            return start(
                    () -> paid(request, scope),
                    clients.paid(),
                    new ResendWhenSafe<>(call.reader(), answers, call.request(), timing),
                    purpose,
                    scope);
        } catch (ReelayException beforeAnyCall) {
            return Promise.failed(beforeAnyCall);
        }
    }

    private <T> Promise<T> free(
            Request request, RetryStrategy<T> strategy, AnswerInterpreter answers, CallScope scope) {
        Request authorized = authorized(request, answers.key());
        return start(() -> authorized, clients.reads(), strategy, answers.purpose(), scope);
    }

    private <T> Promise<T> start(
            Supplier<Request> requests,
            OkHttpClient client,
            RetryStrategy<T> strategy,
            Purpose purpose,
            CallScope scope) {
        CallTask<T> task = new CallTask<>(
                requests, client, timeouts.maxResponseBytes(), strategy, scope, address, purpose, timing);
        Duration begun = timing.elapsed();
        observer.notify(new ClientEvent.CallStarted(address.provider().id(), address.relay(), purpose.operation()));
        if (scope.callersThread()) {
            var unused = open.add(task.promise()); // before it starts: nobody gets it to add before it is over
        }
        return task.start()
                .onEnd((value, error) -> observer.notify(new ClientEvent.CallEnded(
                        address.provider().id(),
                        address.relay(),
                        purpose.operation(),
                        task.attempts(),
                        timing.elapsed().minus(begun),
                        Observer.kind(error))));
    }

    private <T> RelayCall<T> prepare(Supplier<RelayCall<T>> preparation, Purpose purpose) {
        try {
            return preparation.get();
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw new InvalidRequestException(
                    "cannot " + purpose.text() + " at " + address.text() + ": " + e.getMessage(), address.details(), e);
        }
    }

    /** Another number than one is an answer that cannot be read. */
    private static RelayCall<Generation> single(RelayCall<List<Generation>> call, UnaryOperator<Generation> then) {
        return new RelayCall<>(call.request(), body -> {
            List<Generation> answer = call.reader().read(body);
            if (answer.size() != 1) {
                throw new JsonDataException("it holds " + answer.size() + " generations instead of one");
            }
            return then.apply(answer.get(0));
        });
    }

    private AnswerInterpreter answers(Purpose purpose, CallScope scope) {
        return new AnswerInterpreter(address, purpose, key.get(scope.options().key()), scope.polling());
    }

    private Request authorized(Request request, String secret) {
        return key.addTo(request.newBuilder(), secret, timing)
                .header("Accept", "application/json")
                .build();
    }

    private Request paid(Request request, CallScope scope) {
        RequestBody body = request.body();
        return body == null
                ? request
                : request.newBuilder()
                        .method(
                                request.method(),
                                new PaidBody(body, scope.options().notAfter(), timing))
                        .build();
    }
}
