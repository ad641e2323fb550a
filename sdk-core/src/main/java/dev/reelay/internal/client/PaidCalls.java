package dev.reelay.internal.client;

import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.Operation;
import dev.reelay.OwnRequest;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.Video;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.CallScope;
import dev.reelay.internal.call.GenerationReader;
import dev.reelay.internal.call.Purpose;
import dev.reelay.internal.call.RelayAddress;
import dev.reelay.internal.call.RelayCalls;
import dev.reelay.provider.spi.OwnCall;
import dev.reelay.provider.spi.RelayOperations;
import java.util.List;

/** What costs money: each call is checked before it is made, and sent again only where nothing was accepted. Thread-safe. */
final class PaidCalls {
    private final RelayAddress address;
    private final RelayCalls calls;
    private final RelayOperations operations;
    private final GenerationReader reader;
    private final CapabilityCheck check;

    PaidCalls(RelayAddress address, RelayCalls calls, RelayOperations operations, GenerationReader reader) {
        this.address = address;
        this.calls = calls;
        this.operations = operations;
        this.reader = reader;
        this.check = new CapabilityCheck(address);
    }

    Promise<Generation> submit(SubmitRequest request, CallScope scope) {
        check.submit(request);
        return calls.pay(() -> operations.submit(request), new Purpose(Operation.SUBMIT, "submit", List.of()), scope);
    }

    Promise<Generation> submit(OwnRequest request, CallScope scope) {
        String id = address.provider().id();
        if (!(request instanceof OwnCall<?> own) || !own.provider().equals(id)) {
            throw new InvalidRequestException(
                    request.name() + " is a request of the provider " + request.provider()
                            + ", and this client talks to " + address.text()
                            + ": give it to a client of its own provider",
                    address.details(),
                    null);
        }
        GenerationRef about = own.about();
        Purpose purpose = about == null
                ? new Purpose(Operation.OWN, own.name(), List.of())
                : Purpose.of(Operation.OWN, own.name(), about);
        return calls.pay(() -> own.at(operations), purpose, scope);
    }

    Promise<Generation> extend(GenerationRef ref, ExtendRequest request, CallScope scope) {
        check.extend(request);
        return extension(ref, request, scope)
                .thenCompose(whole -> calls.pay(
                        () -> operations.extend(ref, whole), Purpose.of(Operation.EXTEND, "extend", ref), scope));
    }

    /** Some relays extend a video by its own id, which is looked up where the caller does not say it. */
    private Promise<ExtendRequest> extension(GenerationRef ref, ExtendRequest request, CallScope scope) {
        boolean byVideo = address.provider().capabilities().takes(Operation.EXTEND, RequestField.VIDEO_ID);
        if (!byVideo || request.videoId() != null) {
            return Promise.completed(request);
        }
        return reader.one(ref, scope).thenCompose(generation -> {
            Video video = generation.video();
            String id = video == null ? null : video.id();
            return id != null
                    ? Promise.completed(request.toBuilder().videoId(id).build())
                    : Promise.failed(new InvalidRequestException(
                            ref + " has no video with an id (" + generation.state()
                                    + "): wait for it, or say which video goes on",
                            address.details(),
                            null));
        });
    }
}
