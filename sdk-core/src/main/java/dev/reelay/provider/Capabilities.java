package dev.reelay.provider;

import dev.reelay.Operation;
import dev.reelay.RequestField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a provider can do, known before any call is made. Immutable and thread-safe.
 *
 * @param fields the request fields that each supported operation takes; an operation that is no key is not supported
 */
public record Capabilities(Map<Operation, Set<RequestField>> fields) {
    /** Copies the map. */
    public Capabilities {
        Map<Operation, Set<RequestField>> copy = new EnumMap<>(Operation.class);
        for (Map.Entry<Operation, Set<RequestField>> entry : fields.entrySet()) {
            EnumSet<RequestField> taken = EnumSet.noneOf(RequestField.class);
            taken.addAll(entry.getValue());
            copy.put(entry.getKey(), Collections.unmodifiableSet(taken));
        }
        fields = Collections.unmodifiableMap(copy);
    }

    /** Returns the supported operations. */
    public Set<Operation> operations() {
        return fields.keySet();
    }

    /** Tells whether the provider has {@code operation}. */
    public boolean supports(Operation operation) {
        return fields.containsKey(operation);
    }

    /** Tells whether {@code operation} is supported and takes {@code field}. */
    public boolean takes(Operation operation, RequestField field) {
        return fields.getOrDefault(operation, Set.of()).contains(field);
    }
}
