package dev.reelay.internal.download;

import dev.reelay.DownloadOptions;
import dev.reelay.DownloadProgress;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.internal.call.RelayAddress;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Response;
import okio.BufferedSource;
import okio.GzipSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what a file's host answers to the part, and makes it the file once it is whole. */
record Transfer(RelayAddress address, Target target, String ref, DownloadOptions options) {
    private static final Logger LOG = LoggerFactory.getLogger("dev.reelay.download");
    private static final int CHUNK = 64 * 1024;
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

    /**
     * Writes an answer.
     *
     * @param tag what the answer was asked to go on with; {@code null} where the whole file was asked for
     */
    TransferEnd receive(Response response, PartFile part, @Nullable PartTag tag) {
        int status = response.code();
        return switch (status) {
            case 200 -> whole(response, part);
            case 206 -> rest(response, part, tag);
            case 416 -> startAgain(part, "the host has no such range");
            case 301, 302, 303, 307, 308 -> {
                String location = response.header("Location");
                yield new TransferEnd.Elsewhere(
                        location == null ? null : response.request().url().resolve(location));
            }
            default ->
                status == 408 || status == 429 || status >= 500
                        ? new TransferEnd.Broken("HTTP " + status, null, 0)
                        : new TransferEnd.Dead("HTTP " + status);
        };
    }

    private TransferEnd whole(Response response, PartFile part) {
        String encoding = response.header("Content-Encoding", "identity").toLowerCase(Locale.ROOT);
        boolean gzip = encoding.equals("gzip") || encoding.equals("x-gzip");
        if (!gzip && !encoding.equals("identity")) {
            return new TransferEnd.Dead("it is encoded as " + encoding + ", which was not asked for");
        }
        // Of what is packed although nobody asked for that, the length is not known, and no part can be gone on with.
        long total = gzip ? -1 : response.body().contentLength();
        BufferedSource source = gzip
                ? Okio.buffer(new GzipSource(response.body().source()))
                : response.body().source();
        try {
            String wrong = VideoBytes.wrong(head(source), total, response.body().contentType());
            if (wrong != null) {
                return new TransferEnd.Dead(wrong);
            }
        } catch (IOException e) {
            return new TransferEnd.Broken(String.valueOf(e.getMessage()), e, 0);
        }
        try {
            part.restart(gzip ? null : PartTag.of(ref, response.headers(), total));
        } catch (IOException e) {
            return unwritable(e);
        }
        return copy(source, part, total);
    }

    private static byte[] head(BufferedSource source) throws IOException {
        source.request(VideoBytes.LEAST); // no more, or a slow host would keep the first bytes from the disk
        BufferedSource head = source.peek();
        return head.readByteArray(Math.min(VideoBytes.HEAD, source.getBuffer().size()));
    }

    private TransferEnd rest(Response response, PartFile part, @Nullable PartTag tag) {
        Matcher range = CONTENT_RANGE.matcher(String.valueOf(response.header("Content-Range")));
        if (tag == null || !range.matches() || Long.parseLong(range.group(1)) != part.size()) {
            return startAgain(part, "the host answered with another range");
        }
        long total = range.group(2).equals("*") ? tag.total() : Long.parseLong(range.group(2));
        boolean packed = !response.header("Content-Encoding", "identity").equalsIgnoreCase("identity");
        if (packed || !tag.goesOn(response.headers(), total)) {
            return startAgain(part, "the host went on with another version of the file");
        }
        return copy(response.body().source(), part, total);
    }

    private TransferEnd copy(BufferedSource source, PartFile part, long total) {
        if (total > options.maxBytes()) {
            return tooLarge(total);
        }
        byte[] chunk = new byte[CHUNK];
        notifyListener(part.size(), total);
        while (true) {
            int count;
            try {
                count = source.read(chunk);
            } catch (IOException e) {
                return new TransferEnd.Broken(String.valueOf(e.getMessage()), e, part.size());
            }
            if (count < 0) {
                break;
            }
            if (part.size() + count > options.maxBytes()) {
                return tooLarge(part.size() + count);
            }
            if (total >= 0 && part.size() + count > total) {
                return startAgain(part, "the host sent more than the " + total + " bytes that it promised");
            }
            try {
                part.write(chunk, count);
            } catch (IOException e) {
                return unwritable(e);
            }
            notifyListener(part.size(), total);
        }
        if (total >= 0 && part.size() != total) {
            return new TransferEnd.Broken(
                    "the host sent " + part.size() + " of " + total + " bytes", null, part.size());
        }
        return part.size() == 0 ? new TransferEnd.Dead("the file is empty") : finish(part);
    }

    TransferEnd finish(PartFile part) {
        try {
            String wrong = VideoBytes.wrong(part.head(VideoBytes.HEAD), part.size(), null);
            if (wrong != null) {
                part.restart(null); // begun by somebody who did not look
                return new TransferEnd.Dead(wrong);
            }
            check().replaceable(target); // again: a download takes long enough for somebody to put something there
            part.finish(options.overwrite());
            return new TransferEnd.Complete();
        } catch (InvalidRequestException e) {
            return new TransferEnd.Failed(e);
        } catch (FileAlreadyExistsException e) {
            return new TransferEnd.Failed(check().exists(target));
        } catch (IOException e) {
            return unwritable(e);
        }
    }

    TargetCheck check() {
        return new TargetCheck(address, options);
    }

    /** What this machine does not let be written is no fault of the network, and trying again does not help. */
    TransferEnd unwritable(IOException e) {
        return new TransferEnd.Failed(new InvalidRequestException(
                "cannot write " + target.file() + " (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                        + "): see to that and download again; it goes on where it stopped",
                address.details(),
                e));
    }

    private TransferEnd startAgain(PartFile part, String why) {
        try {
            part.restart(null);
            return new TransferEnd.Broken(why, null, 0);
        } catch (IOException e) {
            return unwritable(e);
        }
    }

    private TransferEnd tooLarge(long bytes) {
        return new TransferEnd.Failed(new InvalidRequestException(
                "the video of " + ref + " has at least " + bytes + " bytes, more than the limit of "
                        + options.maxBytes() + ": raise maxBytes to download it",
                address.details(),
                null));
    }

    private void notifyListener(long bytes, long total) {
        try {
            options.listener().accept(new DownloadProgress(bytes, total));
        } catch (RuntimeException | Error e) {
            LOG.warn("a download listener failed on {}: {}", ref, e.toString());
        }
    }
}
