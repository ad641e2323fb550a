package dev.reelay.testkit.contract;

import java.util.List;
import java.util.random.RandomGenerator;
import okio.Buffer;
import okio.ByteString;

/** Bodies that are almost right: bytes flipped, parts cut, doubled, moved, or replaced by what JSON parsers stumble over. */
final class Mutations {
    private static final List<String> STUMBLING_BLOCKS = List.of(
            "null",
            "{}",
            "[]",
            "\"\"",
            "-0",
            "1e999999999",
            "-1e-999999999",
            "9".repeat(400),
            "9223372036854775808",
            "NaN",
            "true",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"0001-01-01T00:00:00Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"2024-02-30T25:61:61Z\"",
            "\"http://[\"",
            "\"https://h/?X-Amz-Date=99999999T999999Z&X-Amz-Expires=999999999999\"",
            "\"https://h/?X-Amz-Date=20240101T000000Z&X-Amz-Expires=-1\"",
            "[[[[[[[[",
            "{\"id\":1,\"id\":2}",
            "1,\"video.url\":2,\".\":3",
            ",",
            ":",
            "\\",
            "\ufeff");

    private Mutations() {}

    /** Returns a body made from another by one to eight changes. */
    static ByteString of(ByteString body, RandomGenerator random) {
        ByteString mutated = body;
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            mutated = change(mutated, random);
        }
        return mutated;
    }

    private static ByteString change(ByteString body, RandomGenerator random) {
        int size = body.size();
        int from = random.nextInt(size + 1);
        int to = Math.min(size, from + random.nextInt(1 + random.nextInt(40)));
        return switch (random.nextInt(5)) {
            case 0 -> splice(body, from, to, ByteString.of((byte) random.nextInt(256)));
            case 1 -> splice(body, from, to, ByteString.EMPTY);
            case 2 -> splice(body, from, from, body.substring(from, to));
            case 3 -> value(body, from, random);
            default -> splice(body, from, to, block(random));
        };
    }

    /** Replaces what stands after the next colon, which is a member's value or the beginning of one. */
    private static ByteString value(ByteString body, int from, RandomGenerator random) {
        int colon = body.indexOf(ByteString.encodeUtf8(":"), from);
        if (colon < 0) {
            return body;
        }
        int end = colon + 1;
        while (end < body.size() && ",}]".indexOf(body.getByte(end)) < 0) {
            end++;
        }
        return splice(body, colon + 1, end, block(random));
    }

    private static ByteString block(RandomGenerator random) {
        return ByteString.encodeUtf8(STUMBLING_BLOCKS.get(random.nextInt(STUMBLING_BLOCKS.size())));
    }

    private static ByteString splice(ByteString body, int from, int to, ByteString middle) {
        return new Buffer()
                .write(body.substring(0, from))
                .write(middle)
                .write(body.substring(to, body.size()))
                .readByteString();
    }
}
