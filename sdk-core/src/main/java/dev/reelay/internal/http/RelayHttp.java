package dev.reelay.internal.http;

import dev.reelay.CallLimits;
import dev.reelay.Operation;
import dev.reelay.RetryPolicy;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.observe.Observer;
import dev.reelay.observe.ClientEvent;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.time.Timing;
import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Makes a provider's calls at one relay: adds the key, makes the attempts, reads the answer. Thread-safe. */
public final class RelayHttp {
    private final Place place;
    private final ApiKey key;
    private final HttpClients clients;
    private final CallLimits limits;
    private final Timing timing;
    private final Observer observer;

    /** Makes calls through {@code clients}, whose owner closes them. */
    public RelayHttp(
            Place place, ApiKey key, HttpClients clients, CallLimits limits, Timing timing, Observer observer) {
        this.place = place;
        this.key = key;
        this.clients = clients;
        this.limits = limits;
        this.timing = timing;
        this.observer = observer;
    }

    /**
     * Makes a call that costs nothing.
     *
     * @param preparation prepares the call; what it refuses is an invalid request
     * @param what the call for people, as {@code get 123}
     */
    public <T> Promise<T> read(
            Operation operation, Supplier<RelayCall<T>> preparation, String what, RetryPolicy policy) {
        try {
            RelayCall<T> call = prepare(preparation, what);
            String secret = key.get();
            Judge<T> judge = new FreeJudge<>(call.reader(), new AnswerErrors(place, operation, what, secret), timing);
            return task(operation, clients.reads(), authorized(call.request(), secret), judge, policy);
        } catch (ReelayException beforeAnyCall) {
            return Promise.broken(beforeAnyCall);
        }
    }

    /** Makes a call that costs money: it goes out again only if it was certainly not accepted. */
    public <T> Promise<T> pay(
            Operation operation, Supplier<RelayCall<T>> preparation, String what, RetryPolicy policy) {
        try {
            RelayCall<T> call = prepare(preparation, what);
            String secret = key.get();
            Judge<T> judge = new PaidJudge<>(
                    call.reader(), new AnswerErrors(place, operation, what, secret), call.request(), timing);
            return task(operation, clients.paid(), oneShot(authorized(call.request(), secret)), judge, policy);
        } catch (ReelayException beforeAnyCall) {
            return Promise.broken(beforeAnyCall);
        }
    }

    private <T> RelayCall<T> prepare(Supplier<RelayCall<T>> preparation, String what) {
        try {
            return preparation.get();
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw new InvalidRequestException(
                    "cannot " + what + " at " + place.text() + ": " + e.getMessage(), place.details(), e);
        }
    }

    private <T> Promise<T> task(
            Operation operation, OkHttpClient client, Request request, Judge<T> judge, RetryPolicy policy) {
        CallTask<T> task = new CallTask<>(
                then -> Attempt.of(client, request, limits.maxAnswerBytes(), timing, then), judge, policy, timing);
        Duration begun = timing.elapsed();
        return task.start()
                .telling((value, error) -> observer.tell(new ClientEvent.CallEnded(
                        place.origin().provider(),
                        place.origin().relay(),
                        operation,
                        task.attempts(),
                        timing.elapsed().minus(begun),
                        Observer.kind(error))));
    }

    private static Request authorized(Request request, String secret) {
        return request.newBuilder()
                .header("Authorization", "Bearer " + secret)
                .header("Accept", "application/json")
                .build();
    }

    private static Request oneShot(Request request) {
        return request.body() == null
                ? request
                : request.newBuilder()
                        .method(request.method(), new OneShotBody(request.body()))
                        .build();
    }
}
