package dev.reelay.cli.doctor;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.provider.Origin;
import dev.reelay.provider.Provider;
import dev.reelay.wire.JsonValues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members of an answer that a provider's specification does not know.
 *
 * <p>A generation's extras hold them, and also members that the specification knows and the model does not. The two are
 * told apart by an experiment: a member that is known has a type, so the answer cannot be read any more when a value of
 * another type takes its place. One that may have any type by the specification counts as unknown.
 */
final class UnknownMembers {
    private static final Object OTHER_TYPE = List.of(List.of(List.of()));

    private final Provider provider;
    private final Object answer;

    UnknownMembers(Provider provider, Object answer) {
        this.provider = provider;
        this.answer = answer;
    }

    List<UnknownMember> of(Generation generation) {
        List<UnknownMember> found = new ArrayList<>();
        collect("", generation.extras(), found);
        return found;
    }

    private void collect(String prefix, Map<?, ?> members, List<UnknownMember> found) {
        members.forEach((name, value) -> {
            String path = prefix + name;
            if (!isKnown(path)) {
                found.add(new UnknownMember(path, value));
            } else if (value instanceof Map<?, ?> inner) {
                collect(path + ".", inner, found);
            }
        });
    }

    private boolean isKnown(String path) {
        Buffer changed = new Buffer();
        try {
            JsonValues.ADAPTER.toJson(changed, replace(answer, path.split("\\.", -1), 0));
            provider.read(changed, Origin.of(provider.id(), null));
            return false;
        } catch (JsonDataException e) {
            return true;
        } catch (IOException e) {
            throw new AssertionError("a buffer does no I/O, and what was read before is JSON", e);
        }
    }

    private static @Nullable Object replace(@Nullable Object value, String[] path, int depth) {
        if (depth == path.length) {
            return OTHER_TYPE;
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(replace(item, path, depth)));
            return copy;
        }
        if (value instanceof Map<?, ?> members && members.containsKey(path[depth])) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            members.forEach((name, inner) ->
                    copy.put(String.valueOf(name), path[depth].equals(name) ? replace(inner, path, depth + 1) : inner));
            return copy;
        }
        return value;
    }
}
