package dev.reelay.testkit.contract;

import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.RelayOperations;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a provider is wrong. Does nothing wrong unless overridden. */
interface Mistake {
    default Capabilities capabilities(Capabilities right) {
        return right;
    }

    default List<Generation> answer(List<Generation> right) {
        return right.stream().map(this::generation).toList();
    }

    default Generation generation(Generation right) {
        return right;
    }

    default List<Generation> callback(List<Generation> right) {
        return right;
    }

    default RelayFault fault(String body, RelayFault right) {
        return right;
    }

    default RelayOperations operations(RelayOperations right, Origin origin) {
        return right;
    }

    /** Gives errors another kind, or none. */
    static Mistake inFaults(Predicate<String> bodies, @Nullable ErrorKind kind) {
        return new Mistake() {
            @Override
            public RelayFault fault(String body, RelayFault right) {
                return bodies.test(body) ? new RelayFault(kind, right.code(), right.message(), right.success()) : right;
            }
        };
    }

    /** Reads generations of one state as something else. */
    static Mistake inState(Predicate<Generation> which, UnaryOperator<Generation> wrong) {
        return new Mistake() {
            @Override
            public Generation generation(Generation right) {
                return which.test(right) ? wrong.apply(right) : right;
            }
        };
    }

    static Mistake inState(GenerationState which, UnaryOperator<Generation> wrong) {
        return inState(generation -> generation.state() == which, wrong);
    }

    static Capabilities without(Operation operation, Capabilities right) {
        var fields = new EnumMap<>(right.fields());
        fields.remove(operation);
        return new Capabilities(fields);
    }
}
