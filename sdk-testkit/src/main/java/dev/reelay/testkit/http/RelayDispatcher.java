package dev.reelay.testkit.http;

import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.log.ReceivedRequest;
import dev.reelay.testkit.log.RequestLog;
import dev.reelay.testkit.media.FileHost;
import dev.reelay.testkit.media.StoredFile;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Twist;
import dev.reelay.testkit.tasks.TaskBook;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Takes every request: writes it down, sees what it is for, and answers, rightly or not. */
final class RelayDispatcher extends Dispatcher {
    private final String apiKey;
    private final List<Place> places;
    private final InstantSource clock;
    private final RequestLog log;
    private final FaultPlan faults;
    private final RelayDesk relayDesk;
    private final FileDesk fileDesk;
    private final Spoiler spoiler;

    RelayDispatcher(
            String apiKey,
            List<Place> places,
            InstantSource clock,
            TaskBook tasks,
            RequestLog log,
            FaultPlan faults,
            Sockets sockets) {
        this.apiKey = apiKey;
        this.places = places;
        this.clock = clock;
        this.log = log;
        this.faults = faults;
        this.relayDesk = new RelayDesk(tasks);
        this.fileDesk = new FileDesk(tasks, clock);
        this.spoiler = new Spoiler(sockets);
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        String body = bodyOf(request);
        Optional<Place.Destination> to =
                find(request.getMethod(), request.getUrl()).map(found -> found.forBody(new Asked(request, body)));
        Exchange exchange = path.startsWith(FileHost.ROOT)
                ? Exchange.FILE
                : to.map(Place.Destination::exchange).orElse(Exchange.OTHER);
        log.add(new ReceivedRequest(
                exchange, request.getMethod(), request.getUrl(), request.getHeaders(), body, clock.instant()));
        Fault fault = faults.take(exchange);
        if (fault instanceof Fault.Reply reply && !reply.carriedOut()) {
            return Spoiler.reply(reply);
        }
        Twist twist = fault instanceof Fault.Twisted twisted ? twisted.twist() : null;
        MockResponse right =
                exchange == Exchange.FILE ? fileDesk.answer(request, twist) : answer(request, to, body, twist);
        return fault == null ? right : spoiler.spoil(fault, request, right);
    }

    private MockResponse answer(
            RecordedRequest request, Optional<Place.Destination> to, String body, @Nullable Twist twist) {
        String requestId = UUID.randomUUID().toString().replace("-", "");
        if (!hasKey(request, to)) {
            return Replies.json(GatewayErrors.invalidToken(requestId), requestId);
        }
        if (to.isPresent() && to.get().exchange() == Exchange.CONTENT) {
            Optional<StoredFile> file = relayDesk.content(to.get());
            if (file.isPresent()) {
                return fileDesk.serve(request, file.get(), twist);
            }
        }
        return Replies.json(
                to.map(destination -> relayDesk.answer(destination, new Asked(request, body), twist))
                        .orElseGet(() -> GatewayErrors.unknownPath(
                                request.getMethod(), request.getUrl().encodedPath())),
                requestId);
    }

    /** A path that nobody knows is of all the protocols that are spoken here. */
    private boolean hasKey(RecordedRequest request, Optional<Place.Destination> to) {
        List<Dialect> asked = to.map(destination -> List.of(destination.dialect()))
                .orElseGet(() -> places.stream()
                        .flatMap(place -> place.dialects().stream())
                        .toList());
        return asked.stream()
                .anyMatch(dialect -> (dialect.beforeKey() + apiKey)
                        .equals(request.getHeaders().get(dialect.keyHeader())));
    }

    private Optional<Place.Destination> find(String method, HttpUrl url) {
        return places.stream()
                .flatMap(place -> place.find(method, url).stream())
                .findFirst();
    }

    private static String bodyOf(RecordedRequest request) {
        ByteString body = request.getBody();
        return body == null ? "" : body.utf8();
    }
}
