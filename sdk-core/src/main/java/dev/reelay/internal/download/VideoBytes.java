package dev.reelay.internal.download;

import dev.reelay.internal.text.Redaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** Tells a video by its first bytes, since a host's label may say anything. */
final class VideoBytes {
    /** How many first bytes are looked at, where there are so many already. */
    static final int HEAD = 512;

    /** How many bytes are waited for. */
    static final int LEAST = 16;

    /** What has no known beginning and is shorter than that is no video. */
    private static final int SHORTEST = 64;

    /** A text that is longer than that is no error message. */
    private static final int LONGEST_TEXT = 64 * 1024;

    private static final int SHOWN = 60;
    private static final int TS_PACKET = 188;

    private static final List<String> BOXES = List.of("ftyp", "moov", "mdat", "free", "skip", "wide", "pnot");
    private static final List<String> VIDEOS = List.of(
            "\u001aE\u00df\u00a3", // Matroska and WebM
            "FLV",
            "OggS",
            "GIF8",
            "\u0000\u0000\u0001\u00ba", // MPEG program stream
            "0&\u00b2u"); // Windows Media
    private static final List<String> OTHERS = List.of(
            "\u001f\u008b", // gzip
            "PK\u0003\u0004",
            "%PDF",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff"); // JPEG

    private VideoBytes() {}

    /**
     * Returns what it is instead of a video, or {@code null} if it may be one. What is not known is believed to be one if it
     * is binary, so that no paid file is lost for having an odd beginning.
     *
     * @param head the first {@link #HEAD} bytes, or all where there are fewer
     * @param total the file's length; -1 where it is not known yet
     */
    static @Nullable String wrong(byte[] head, long total, @Nullable MediaType type) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (isVideo(text)) {
            return null;
        }
        String label = type == null ? "" : " labelled " + type.type() + "/" + type.subtype();
        if (OTHERS.stream().anyMatch(text::startsWith) || (text.startsWith("RIFF") && text.startsWith("WEBP", 8))) {
            return "it is a file of another kind" + label;
        }
        long length = Math.max(total, head.length);
        if (isText(head) && (length < LONGEST_TEXT || isDocument(text))) {
            return "it is a text" + label + " that begins: " + shown(head);
        }
        if (length < SHORTEST && (total >= 0 || head.length < HEAD)) {
            return "it has " + length + " bytes" + label + ", and no video begins like that";
        }
        boolean video = type == null
                || type.type().equals("video")
                || type.subtype().toLowerCase(Locale.ROOT).contains("octet-stream");
        return video ? null : "it is" + label + ", and no video begins like that";
    }

    private static boolean isVideo(String head) {
        boolean box = head.length() >= 8 && BOXES.contains(head.substring(4, 8));
        boolean avi = head.startsWith("RIFF") && head.startsWith("AVI ", 8);
        return box
                || avi
                || isTransportStream(head, 0)
                || isTransportStream(head, 4)
                || VIDEOS.stream().anyMatch(head::startsWith);
    }

    /** Every packet of a transport stream begins with a G; in one of Blu-ray, four bytes stand before each. */
    private static boolean isTransportStream(String head, int before) {
        int packet = TS_PACKET + before;
        return head.length() > packet + before && head.charAt(before) == 'G' && head.charAt(packet + before) == 'G';
    }

    private static boolean isText(byte[] head) {
        for (byte b : head) {
            int value = b & 0xff;
            if (value < ' ' && value != '\n' && value != '\r' && value != '\t') {
                return false;
            }
        }
        return head.length > 0;
    }

    private static boolean isDocument(String text) {
        String start = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        String stripped = start.stripLeading();
        return stripped.startsWith("<") || stripped.startsWith("{") || stripped.startsWith("[");
    }

    private static String shown(byte[] head) {
        return Redaction.start(new String(head, StandardCharsets.UTF_8).strip(), "", SHOWN);
    }
}
