package dev.reelay.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.CallOptions;
import dev.reelay.DownloadOptions;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.ImageInput;
import dev.reelay.ListOptions;
import dev.reelay.RetryPolicy;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.VirtualTime;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One request for relays of three protocols, simulated, through both faces. */
class AcrossProtocolsTest {
    private final VirtualTime time = new VirtualTime();
    private final FakeRelay luma = relay(DocumentedRelay.ANYAPI);
    private final FakeRelay kling = relay(DocumentedRelay.KLING_V_API);
    private final FakeRelay runway = relay(DocumentedRelay.RUNWAY_V_API);
    private final Route toLuma = route("luma", luma);
    private final Route toKling = route("kling", kling);
    private final Route toRunway = route("runway", runway);
    private final RoutingClient routing = RoutingClient.of(RoutingOrder.PRIORITY, List.of(toLuma, toKling, toRunway));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        routing.close();
        luma.close();
        kling.close();
        runway.close();
        time.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRequestGoesToTheFirstThatTakesAllOfIt(boolean async) {
        assertThat(submit(async, routing, cat().aspectRatio("16:9").build())).isEqualTo("luma");
        assertThat(submit(async, routing, cat().negativePrompt("dogs").build())).isEqualTo("kling");
        assertThat(submit(
                        async,
                        routing,
                        cat().seed(7L).duration(Duration.ofSeconds(5)).build()))
                .isEqualTo("runway");

        assertThat(List.of(
                        luma.requests().size(),
                        kling.requests().size(),
                        runway.requests().size()))
                .as("nothing is sent to those that do not take it")
                .containsExactly(1, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatNobodyTakesIsNamedForEachAndSentToNobody(boolean async) {
        assertThatThrownBy(() -> submit(
                        async,
                        routing,
                        cat().seed(7L).negativePrompt("dogs").loop(true).build()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("luma at " + luma.baseUrl() + " does not take negativePrompt, seed; ")
                .hasMessageContaining("kling at " + kling.baseUrl() + " does not take loop, seed; ")
                .hasMessageEndingWith("runway at " + runway.baseUrl() + " does not take loop, negativePrompt")
                .satisfies(error -> assertThat(error.getSuppressed()).hasSize(3));
        assertNothingWasSent(luma, kling, runway);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCombinationThatOneCannotSendGoesToTheNext(boolean async) {
        RoutingClient klingFirst = RoutingClient.of(RoutingOrder.PRIORITY, List.of(toKling, toRunway));

        // Kling takes either, and has no call for both.
        SubmitRequest both = cat().firstFrame(ImageInput.url("https://cdn.example/cat.jpg"))
                .aspectRatio("16:9")
                .build();

        assertThat(submit(async, klingFirst, both)).isEqualTo("runway");
        assertNothingWasSent(kling);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatOneProtocolRejectedBeforeWorkAnotherAccepts(boolean async) {
        RoutingClient klingFirst = RoutingClient.of(RoutingOrder.PRIORITY, List.of(toKling, toRunway));
        kling.fail(Exchange.SUBMIT, Fault.unavailable());

        assertThat(submit(async, klingFirst, cat().build())).isEqualTo("runway");
        assertThat(kling.submits()).isEqualTo(1);
        assertThat(kling.accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatOneMayHaveAcceptedIsOfferedToNobodyElse(boolean async) {
        RoutingClient klingFirst = RoutingClient.of(RoutingOrder.PRIORITY, List.of(toKling, toRunway));
        for (Fault fault : List.of(Fault.dropAfterBody(), Fault.brokenAfterAccepting())) {
            kling.fail(Exchange.SUBMIT, fault);

            assertThatThrownBy(() -> submit(async, klingFirst, cat().build()))
                    .isInstanceOf(SubmitOutcomeUnknownException.class);
        }
        assertNothingWasSent(runway);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoWouldTakeItLaterCountsMoreThanWhoNeverWill(boolean async) {
        SubmitRequest request = cat().negativePrompt("dogs").build();
        kling.fail(Exchange.SUBMIT, Fault.unavailable());

        assertThatThrownBy(() -> submit(async, routing, request))
                .isInstanceOf(ServerException.class)
                .satisfies(error -> assertThat(error.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly(
                                "luma at " + luma.baseUrl() + " does not take negativePrompt",
                                "runway at " + runway.baseUrl() + " does not take negativePrompt"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatARelayNeverTakesUsesUpNothingOfItsLimit(boolean async) {
        RoutingClient limited =
                RoutingClient.of(RoutingOrder.PRIORITY, List.of(toKling.withRateLimit(1, Duration.ofHours(1)), toLuma));

        assertThat(submit(async, limited, cat().loop(true).build())).isEqualTo("luma");
        assertThat(submit(async, limited, cat().build())).isEqualTo("kling");
        assertThatThrownBy(() ->
                        submit(async, limited, cat().negativePrompt("dogs").build()))
                .isInstanceOf(RateLimitedException.class)
                .hasMessageContaining("kling at " + kling.baseUrl() + ": its limit of 1 requests")
                .hasMessageContaining("luma at " + luma.baseUrl() + " does not take negativePrompt");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aGenerationIsFollowedAtTheRelayThatAcceptedIt(boolean async) {
        for (Route route : List.of(toLuma, toKling, toRunway)) {
            GenerationRef ref = route.client().submit(cat().build()).ref();
            VideoClient owner = routing.forRef(GenerationRef.parse(ref.toString()));

            assertThat(owner).isSameAs(route.client());
            assertThat(call(async, () -> owner.get(ref), () -> owner.async().get(ref))
                            .ref())
                    .isEqualTo(ref);
            Generation done =
                    call(async, () -> owner.await(ref), () -> owner.async().await(ref));
            Path file = folder.resolve(ref.provider() + async + ".mp4");
            assertThat(call(
                            async,
                            () -> owner.download(done, file),
                            () -> owner.async().download(done, file, DownloadOptions.DEFAULT)))
                    .isNotEmptyFile();
        }
        assertThat(List.of(luma.submits(), kling.submits(), runway.submits())).containsOnly(1);
        assertThat(List.of(luma, kling, runway))
                .as("each is asked for its own alone")
                .allSatisfy(relay -> assertThat(relay.requests())
                        .filteredOn(request -> request.exchange() == Exchange.GET)
                        .hasSizeGreaterThan(1)
                        .allSatisfy(request -> assertThat(request.url().encodedPath())
                                .endsWith("/" + relay.accepted().get(0))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatAProviderCannotIsRefusedBeforeAnyCall(boolean async) {
        for (GenerationRef ref :
                List.of(toLuma.client().ref("1"), toKling.client().ref("1"))) {
            VideoClient owner = routing.forRef(ref);

            assertThatThrownBy(() -> cancel(async, owner, ref))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("the provider " + ref.provider() + " cannot cancel");
            assertThatThrownBy(() -> delete(async, owner, ref))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("the provider " + ref.provider() + " cannot delete");
        }
        assertThatThrownBy(() -> list(async, toRunway.client()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("the provider runway cannot list");
        assertNothingWasSent(luma, kling, runway);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatAProviderCanIsDoneThere(boolean async) {
        runway.usually(Timeline.builder().processing(1).staysThere());
        GenerationRef stopped = toRunway.client().submit(cat().build()).ref();
        GenerationRef known = toKling.client().submit(cat().build()).ref();

        cancel(async, routing.forRef(stopped), stopped);
        assertThat(routing.forRef(stopped).get(stopped).state()).isEqualTo(GenerationState.CANCELLED);
        delete(async, routing.forRef(stopped), stopped);
        assertThat(list(async, routing.forRef(known)))
                .extracting(Generation::ref)
                .containsExactly(known);

        // One request does both there, as the task's state decides.
        assertThat(List.of(runway.count(Exchange.CANCEL), kling.count(Exchange.CANCEL)))
                .containsExactly(2, 0);
        assertNothingWasSent(luma);
    }

    @Test
    void relaysOfOneNameAreToldApartByTheirProviders() {
        try (VideoClient lumaThere = named("luma");
                VideoClient klingThere = named("kling");
                RoutingClient sameHost =
                        RoutingClient.of(RoutingOrder.PRIORITY, List.of(Route.to(lumaThere), Route.to(klingThere)))) {
            assertThat(sameHost.forRef(GenerationRef.of("kling", "v-api", "1"))).isSameAs(klingThere);
            assertThat(sameHost.forRef(GenerationRef.of("luma", "v-api", "1"))).isSameAs(lumaThere);
            assertThatThrownBy(() -> sameHost.forRef(GenerationRef.of("runway", "v-api", "1")))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("there are: luma at v-api, kling at v-api");
        }
    }

    private static SubmitRequest.Builder cat() {
        return SubmitRequest.builder("a cat");
    }

    private static VideoClient named(String provider) {
        return VideoClient.builder()
                .provider(provider)
                .relay("v-api")
                .apiKey(FakeRelay.DEFAULT_API_KEY)
                .build();
    }

    private FakeRelay relay(DocumentedRelay relay) {
        return FakeRelay.builder().relay(relay).clock(time).start();
    }

    private Route route(String provider, FakeRelay relay) {
        return Route.to(VideoClient.builder()
                .provider(provider)
                .baseUrl(relay.baseUrl())
                .apiKey(relay.apiKey())
                .retryPolicy(RetryPolicy.NEVER)
                .timing(time)
                .build());
    }

    private static void assertNothingWasSent(FakeRelay... relays) {
        assertThat(relays).allSatisfy(relay -> assertThat(relay.requests()).isEmpty());
    }

    /** Returns the provider that accepted. */
    private static String submit(boolean async, RoutingClient routing, SubmitRequest request) {
        return call(async, () -> routing.submit(request), () -> routing.submitAsync(request))
                .ref()
                .provider();
    }

    private static void cancel(boolean async, VideoClient client, GenerationRef ref) {
        var unused = call(
                async,
                () -> {
                    client.cancel(ref);
                    return true;
                },
                () -> client.async().cancel(ref, CallOptions.DEFAULT).thenApply(done -> true));
    }

    private static void delete(boolean async, VideoClient client, GenerationRef ref) {
        var unused = call(
                async,
                () -> {
                    client.delete(ref);
                    return true;
                },
                () -> client.async().delete(ref, CallOptions.DEFAULT).thenApply(done -> true));
    }

    private static List<Generation> list(boolean async, VideoClient client) {
        return call(async, () -> client.list().toList(), () -> client.async().list(ListOptions.DEFAULT));
    }

    private static <T> T call(boolean async, Callable<T> blocking, Callable<CompletableFuture<T>> future) {
        try {
            return async ? future.call().get() : blocking.call();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ReelayException known) {
                throw known;
            }
            throw new AssertionError(e);
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
