package dev.reelay.generator.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of one wire record to the model, read and checked.
 *
 * @param mapping the annotated type
 * @param record one generation on the wire, or an envelope round some
 * @param envelope the property that holds what an envelope holds; {@code null} where there is none
 * @param reads in the order in which they are tried
 * @param extras the properties that pass through
 * @param states the mapping's own words, in their plain form, by the constant's name that they mean
 */
public record DecoderModel(
        JavaName mapping,
        WireRecord record,
        @Nullable WireProperty envelope,
        List<ReadModel> reads,
        List<WirePath> extras,
        Map<String, String> states,
        Map<JavaName, WireRecord> records) {

    /** What a read does with the value at its path. */
    public enum Kind {
        /** Offers it to a part of the model. */
        VALUE,
        /** Offers a value of any shape in which a link may be. */
        ANY,
        /** Offers a member that should be an object and is something else; goes before the parts of that object. */
        ODD,
        /** Reads each element of a list as a video of its own: a link, or an object whose parts follow. */
        EACH
    }

    /**
     * One value that is offered to one part of the model.
     *
     * @param target the draft's methods that lead to the part, as {@code video, url}
     * @param lent whether another part is offered the value later, so that it is no leftover here
     * @param rank the path's place among those of its part, from 0
     * @param perSecond how many of the relay's make one second
     * @param elements for {@link Kind#EACH}: the parts of an element that is an object
     */
    public record ReadModel(
            Kind kind,
            List<String> target,
            WirePath path,
            boolean lent,
            int rank,
            int perSecond,
            List<ReadModel> elements) {}

    /** Returns the name of the generated decoder. */
    public JavaName decoder() {
        return decoder(mapping);
    }

    /** Returns the name of the decoder that is generated for a mapping. */
    public static JavaName decoder(JavaName mapping) {
        return mapping.generated("Decoder");
    }
}
