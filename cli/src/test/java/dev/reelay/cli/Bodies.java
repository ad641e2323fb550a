package dev.reelay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The bodies that relays document. */
public final class Bodies {
    private Bodies() {}

    /** Returns a relay's documented answer to a get. */
    public static String of(String relay) {
        try (InputStream in = Bodies.class.getResourceAsStream("/bodies/" + relay + ".json")) {
            return new String(Objects.requireNonNull(in, relay).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
