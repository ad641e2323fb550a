package dev.reelay.cli.board;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A video for a browser's player, whole or the part that it asks for. */
final class VideoFile {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,18})-(\\d{1,18})?");

    private VideoFile() {}

    static void send(HttpExchange exchange, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            long from = 0;
            long to = size - 1;
            String asked = exchange.getRequestHeaders().getFirst("Range");
            Matcher range = RANGE.matcher(asked == null ? "" : asked);
            boolean part = range.matches() && Long.parseLong(range.group(1)) < size;
            if (part) {
                from = Long.parseLong(range.group(1));
                to = range.group(2) == null ? to : Math.min(to, Long.parseLong(range.group(2)));
            }
            exchange.getResponseHeaders().set("Content-Type", "video/mp4");
            exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
            if (part) {
                exchange.getResponseHeaders().set("Content-Range", "bytes " + from + "-" + to + "/" + size);
            }
            long length = Math.max(0, to - from + 1);
            exchange.sendResponseHeaders(part ? 206 : 200, length == 0 ? -1 : length);
            copy(channel.position(from), length, exchange.getResponseBody());
        } catch (NoSuchFileException e) {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void copy(FileChannel file, long length, OutputStream out) throws IOException {
        WritableByteChannel channel = Channels.newChannel(out);
        ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
        long left = length;
        while (left > 0) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), left));
            if (file.read(buffer) < 0) {
                return;
            }
            left -= buffer.flip().remaining();
            channel.write(buffer);
        }
    }
}
