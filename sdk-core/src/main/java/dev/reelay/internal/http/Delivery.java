package dev.reelay.internal.http;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Request;

/**
 * Whether a request may have reached the relay: true from the moment at which the first byte of its body is about to be
 * handed to the socket. Heard from the HTTP client itself, since no exception tells it. Thread-safe.
 */
final class Delivery {
    private volatile boolean begun;

    boolean begun() {
        return begun;
    }

    /** Hears of the progress of calls whose requests are tagged with a delivery. */
    static EventListener.Factory listeners() {
        return call -> {
            Delivery delivery = call.request().tag(Delivery.class);
            return delivery == null ? EventListener.NONE : new Listener(delivery, call.request());
        };
    }

    private static final class Listener extends EventListener {
        private final Delivery delivery;
        private final boolean hasBody;

        Listener(Delivery delivery, Request request) {
            this.delivery = delivery;
            this.hasBody = request.body() != null;
        }

        @Override
        public void requestHeadersStart(Call call) {
            if (!hasBody) {
                delivery.begun = true;
            }
        }

        @Override
        public void requestBodyStart(Call call) {
            delivery.begun = true;
        }
    }
}
