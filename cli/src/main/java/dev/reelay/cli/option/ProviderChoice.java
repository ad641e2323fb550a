package dev.reelay.cli.option;

import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the provider that the user named. */
public final class ProviderChoice {
    private ProviderChoice() {}

    /**
     * Returns the provider with an id.
     *
     * @throws CommandFailure if none is named, or there is no such provider; the message lists those there are
     */
    public static Provider of(@Nullable String id) {
        if (id == null) {
            throw CommandFailure.usage("no provider given; add -p with one of: "
                    + Providers.all().stream().map(Provider::id).collect(Collectors.joining(", ")));
        }
        // The class path is the command's own: no second provider can have the id, and looking for one would take
        // longer
        // than decoding an answer.
        for (Provider provider : ServiceLoader.load(Provider.class)) {
            if (provider.id().equals(id)) {
                return provider;
            }
        }
        try {
            return Providers.named(id);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, String.valueOf(e.getMessage()), e);
        }
    }
}
