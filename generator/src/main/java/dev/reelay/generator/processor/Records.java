package dev.reelay.generator.processor;

import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.MapOf;
import dev.reelay.generator.model.WireType.Ref;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** All wire records that a mapping can reach, each read once. What is wrong with one is reported with its adapter. */
final class Records {
    private final Elements elements;
    private final RecordReader reader;
    private final Map<JavaName, WireRecord> read = new LinkedHashMap<>();

    Records(Elements elements) {
        this.elements = elements;
        this.reader = new RecordReader(elements, Diagnostics.silent());
    }

    /** Returns a record and reads all that it refers to; {@code null} if it is none. */
    @Nullable
    WireRecord load(@Nullable TypeElement type) {
        if (type == null) {
            return null;
        }
        JavaName name = reader.name(type);
        if (!read.containsKey(name)) {
            WireRecord record = reader.read(type);
            if (record == null) {
                return null;
            }
            read.put(name, record);
            record.properties().forEach(property -> follow(property.type()));
        }
        return read.get(name);
    }

    /** Returns the record that a property holds, or {@code null} if it holds none. */
    @Nullable
    WireRecord of(WireProperty property) {
        return property.type() instanceof Ref ref ? read.get(ref.name()) : null;
    }

    Map<JavaName, WireRecord> all() {
        return Map.copyOf(read);
    }

    private void follow(WireType type) {
        if (type instanceof Ref ref) {
            load(elements.getTypeElement(ref.name().toString()));
        } else if (type instanceof ListOf list) {
            follow(list.element());
        } else if (type instanceof MapOf map) {
            follow(map.value());
        }
    }
}
