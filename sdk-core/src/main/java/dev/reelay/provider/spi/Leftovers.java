package dev.reelay.provider.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of one JSON object has found no place in the model: its unknown members, and what a mapping passes through or does
 * not use. All objects of an answer together are the tree of its extras. Not thread-safe.
 */
public final class Leftovers {
    private static final int INNER = 6;

    private @Nullable String name;
    private final @Nullable WireObject wire;
    private List<Leftovers> inner = List.of();
    /** The record's own unknown members, or a copy as soon as one is taken. */
    private Map<String, @Nullable Object> unknown;

    private boolean copied;
    private @Nullable Map<String, String> plainNames;
    private @Nullable Map<String, @Nullable Object> kept;
    private boolean elements;

    /** For a value that another part of the model is offered too: it is left over there, and not here. */
    public static final Leftovers NONE = new Leftovers(null, null);

    private Leftovers(@Nullable String name, @Nullable WireObject wire) {
        this.name = name;
        this.wire = wire;
        this.unknown = wire == null ? Map.of() : wire.unknownMembers();
    }

    /** Returns the leftovers of a whole answer. */
    static Leftovers of(WireObject wire) {
        return new Leftovers(null, wire);
    }

    /** Returns what is left over of an object that is not read, which is all. */
    static Leftovers of(Map<String, @Nullable Object> members) {
        Leftovers all = new Leftovers(null, null);
        members.forEach(all::keep);
        return all;
    }

    /** Returns the leftovers of the object that a member holds; {@code null} where it holds none. */
    public static @Nullable Leftovers in(@Nullable Leftovers outer, String member, @Nullable WireObject object) {
        if (outer == null || object == null) {
            return null;
        }
        Leftovers child = new Leftovers(member, object);
        outer.add(child);
        return child;
    }

    /** Returns the leftovers of a list, each of whose elements is an object with leftovers of its own. */
    public static @Nullable Leftovers list(@Nullable Leftovers outer, String member) {
        if (outer == null) {
            return null;
        }
        Leftovers child = new Leftovers(member, null);
        child.elements = true;
        outer.add(child);
        return child;
    }

    private void add(Leftovers child) {
        if (inner.isEmpty()) {
            inner = new ArrayList<>(INNER);
        }
        inner.add(child);
    }

    /** Takes over the leftovers of what this object holds as an envelope. */
    void adopt(String member, Leftovers content) {
        content.name = member;
        take(member); // where it is unknown, it is the content, as a text or under a name that the specification lacks
        add(content);
    }

    /** Keeps a value under its name, beside another that is kept there already. {@code null} is left out. */
    public void keep(String member, @Nullable Object value) {
        if (value != null && this != NONE) {
            if (kept == null) {
                kept = new LinkedHashMap<>();
            }
            Object plain = value instanceof Number number ? JsonValues.plain(number) : value;
            kept.merge(member, plain, (before, now) -> before.equals(now) ? now : together(before, now));
        }
    }

    /**
     * Returns a member whose value has another type than the specification says, or whose name is written in another way
     * ({@code failReason} for {@code fail_reason}).
     */
    @Nullable
    Object odd(String member) {
        String actual = actual(member);
        return actual == null ? null : unknown.get(actual);
    }

    /** Takes away what {@link #odd} returned, because it is used. */
    void take(String member) {
        replace(member, null);
    }

    /** Replaces what {@link #odd} returned by what is left of it; {@code null} takes it away. */
    void replace(String member, @Nullable Object left) {
        String actual = actual(member);
        if (actual == null) {
            return;
        }
        if (!copied) {
            unknown = new LinkedHashMap<>(unknown);
            copied = true;
        }
        if (left == null) {
            unknown.remove(actual);
            plainNames = null;
        } else {
            unknown.put(actual, left);
        }
    }

    /** Tells whether no unknown member is left to be taken. */
    boolean hasNoUnknown() {
        return unknown.isEmpty();
    }

    /** Returns the unknown members that nothing has taken. */
    Map<String, @Nullable Object> unknown() {
        return unknown;
    }

    List<Leftovers> inner() {
        return inner;
    }

    @Nullable
    WireObject wire() {
        return wire;
    }

    @Nullable
    String name() {
        return name;
    }

    /** Adds all of this to the extras of an answer, or to the object around it. */
    void addTo(Map<String, @Nullable Object> extras) {
        extras.putAll(unknown);
        if (kept != null) {
            for (Map.Entry<String, @Nullable Object> member : kept.entrySet()) {
                extras.merge(member.getKey(), Objects.requireNonNull(member.getValue()), Leftovers::together);
            }
        }
        for (Leftovers child : inner) {
            Object left = child.json();
            if (left != null) {
                extras.merge(child.name == null ? "" : child.name, left, Leftovers::together);
            }
        }
    }

    private @Nullable Object json() {
        if (elements) {
            List<@Nullable Object> list = new ArrayList<>();
            for (Leftovers element : inner) {
                Object left = element.json();
                if (left != null) {
                    list.add(left);
                }
            }
            return list.isEmpty() ? null : list;
        }
        if (unknown.isEmpty() && kept == null && inner.isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        addTo(object);
        return object.isEmpty() ? null : object;
    }

    /** A list can hold elements that are left over, and others that did not fit at all. */
    private static Object together(Object one, Object other) {
        List<@Nullable Object> both = new ArrayList<>();
        both.addAll(one instanceof List<?> list ? list : List.of(one));
        both.addAll(other instanceof List<?> list ? list : List.of(other));
        return both;
    }

    private @Nullable String actual(String member) {
        if (unknown.isEmpty()) {
            return null;
        }
        return unknown.get(member) != null ? member : plainNames().get(plain(member));
    }

    private Map<String, String> plainNames() {
        if (plainNames == null) {
            plainNames = new LinkedHashMap<>();
            for (Map.Entry<String, @Nullable Object> member : unknown.entrySet()) {
                if (member.getValue() != null) {
                    plainNames.putIfAbsent(plain(member.getKey()), member.getKey());
                }
            }
        }
        return plainNames;
    }

    /** Returns a name without what relays write differently: case, hyphens and underscores. */
    static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
