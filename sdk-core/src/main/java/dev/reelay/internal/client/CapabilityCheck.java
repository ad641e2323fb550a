package dev.reelay.internal.client;

import dev.reelay.ExtendRequest;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.internal.call.RelayAddress;
import dev.reelay.provider.Capabilities;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses, before any call, what the provider cannot do. */
final class CapabilityCheck {
    private final RelayAddress address;
    private final Capabilities capabilities;

    CapabilityCheck(RelayAddress address) {
        this.address = address;
        this.capabilities = address.provider().capabilities();
    }

    /** @throws InvalidRequestException if the provider cannot submit, or does not take a field that is set */
    void submit(SubmitRequest request) {
        check(Operation.SUBMIT, field -> field.of(request));
    }

    /** @throws InvalidRequestException if the provider cannot extend, or does not take a field that is set */
    void extend(ExtendRequest request) {
        check(Operation.EXTEND, field -> field.of(request));
    }

    /** @throws InvalidRequestException if the provider knows of no way to read a balance */
    void balance() {
        if (!capabilities.supports(Operation.BALANCE)) {
            throw refuse("no relay of the provider " + address.provider().id() + " documents a balance");
        }
    }

    /** @throws InvalidRequestException if the provider has no such operation */
    void can(Operation operation) {
        if (!capabilities.supports(operation)) {
            throw refuse("the provider " + address.provider().id() + " cannot " + name(operation) + "; it can "
                    + names(capabilities.operations()));
        }
    }

    private void check(Operation operation, Function<RequestField, @Nullable Object> value) {
        can(operation);
        for (RequestField field : RequestField.values()) {
            if (field != RequestField.PROMPT && value.apply(field) != null && !capabilities.takes(operation, field)) {
                throw refuse("the provider " + address.provider().id() + " does not take " + name(field) + " to "
                        + name(operation) + ": leave it out; it takes "
                        + names(capabilities.fields().getOrDefault(operation, Set.of())));
            }
        }
    }

    private InvalidRequestException refuse(String message) {
        return new InvalidRequestException(message, address.details(), null);
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(CapabilityCheck::name).collect(Collectors.joining(", "));
    }

    private static String name(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
