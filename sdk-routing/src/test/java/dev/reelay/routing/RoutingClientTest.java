package dev.reelay.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.SubmitRequest;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.QuotaException;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.errors.SubmitAttempt;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.errors.TransportException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request goes to another relay only when it was certainly not accepted. Every scenario runs through both faces. */
class RoutingClientTest {
    private static final ErrorDetails AT = ErrorDetails.at("p", "one");

    private final ScriptedRelay one = new ScriptedRelay("one");
    private final ScriptedRelay two = new ScriptedRelay("two");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasNeverAcceptedGoesToTheNextRelay(boolean async) {
        for (ReelayException error : List.of(
                new TransportException("refused", AT, null),
                new RateLimitedException("429", AT.withAnswer(429, null), null, null),
                new ServerException("503", AT.withAnswer(503, null), null, null),
                new InvalidRequestException("does not take loop", AT, null))) {
            one.failing(error);

            assertThat(submit(async, byPriority()).ref().relay()).isEqualTo("two");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatMayHaveBeenAcceptedOrIsRefusedGoesNowhere(boolean async) {
        SubmitAttempt attempt = new SubmitAttempt(Instant.EPOCH, Instant.EPOCH, true, null, "dropped");
        for (ReelayException error : List.of(
                new SubmitOutcomeUnknownException("?", AT, "f", List.of(attempt), null),
                new QuotaException("no money", AT.withAnswer(403, null), null),
                new InvalidRequestException("bad", AT.withAnswer(400, null), null))) {
            one.failing(error);

            assertThatThrownBy(() -> submit(async, byPriority())).isSameAs(error);
        }
        assertThat(two.submits).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLastErrorTellsOfTheOthers(boolean async) {
        TransportException first = new TransportException("first", AT, null);
        TransportException last = new TransportException("last", AT, null);
        one.failing(first);
        two.failing(last);

        assertThatThrownBy(() -> submit(async, byPriority())).isSameAs(last).hasSuppressedException(first);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void roundRobinTakesTurns(boolean async) {
        RoutingClient routing =
                RoutingClient.of(RoutingOrder.ROUND_ROBIN, List.of(Route.to(one.client()), Route.to(two.client())));

        assertThat(List.of(submit(async, routing), submit(async, routing), submit(async, routing)))
                .extracting(generation -> generation.ref().relay())
                .containsExactly("one", "two", "one");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRelayThatKeepsFailingRests(boolean async) {
        RoutingClient routing = RoutingClient.of(
                RoutingOrder.PRIORITY,
                List.of(Route.to(one.client()).withBreaker(2, Duration.ofHours(1)), Route.to(two.client())));
        one.failing(new TransportException("1", AT, null), new TransportException("2", AT, null));

        for (int i = 0; i < 5; i++) {
            assertThat(submit(async, routing).ref().relay()).isEqualTo("two");
        }
        assertThat(one.submits).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRelayThatRestedIsTriedOnceAndTakenBack(boolean async) {
        RoutingClient routing = RoutingClient.of(
                RoutingOrder.PRIORITY,
                List.of(Route.to(one.client()).withBreaker(1, Duration.ofNanos(1)), Route.to(two.client())));
        one.failing(new TransportException("1", AT, null), new InvalidRequestException("before a call", AT, null));

        assertThat(List.of(submit(async, routing), submit(async, routing), submit(async, routing)))
                .extracting(generation -> generation.ref().relay())
                .containsExactly("two", "two", "one");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theRateIsLimitedPerRelay(boolean async) {
        RoutingClient routing = RoutingClient.of(
                RoutingOrder.PRIORITY, List.of(Route.to(one.client()).withRateLimit(2, Duration.ofHours(1))));
        submit(async, routing);
        submit(async, routing);

        assertThatThrownBy(() -> submit(async, routing))
                .isInstanceOf(RateLimitedException.class)
                .hasMessageContaining("p at one: its limit of 2 requests");
        assertThat(one.submits).isEqualTo(2);
    }

    @Test
    void cancellingEndsTheCallAndAsksNoOtherRelay() {
        CompletableFuture<Generation> call = one.hanging();
        CompletableFuture<Generation> submit = byPriority().submitAsync(SubmitRequest.of("a cat"));

        submit.cancel(true);

        assertThat(call).isCancelled();
        assertThat(two.submits).isZero();
    }

    @Test
    void aGenerationStaysWithItsRelay() {
        RoutingClient routing = byPriority();

        assertThat(routing.forRef(GenerationRef.of("p", "two", "1")).relay()).isEqualTo("two");
        assertThatThrownBy(() -> routing.forRef(GenerationRef.of("p", "three", "1")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("there are: p at one, p at two");
    }

    @Test
    void closesItsClients() {
        byPriority().close();

        assertThat(one.closed && two.closed).isTrue();
    }

    private RoutingClient byPriority() {
        return RoutingClient.of(RoutingOrder.PRIORITY, List.of(Route.to(one.client()), Route.to(two.client())));
    }

    private static Generation submit(boolean async, RoutingClient routing) {
        SubmitRequest request = SubmitRequest.of("a cat");
        if (!async) {
            return routing.submit(request);
        }
        try {
            return routing.submitAsync(request).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ReelayException known) {
                throw known;
            }
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
