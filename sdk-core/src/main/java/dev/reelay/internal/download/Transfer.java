package dev.reelay.internal.download;

import dev.reelay.DownloadOptions;
import dev.reelay.DownloadProgress;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.internal.http.Place;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what a file's host answers to the part, and makes it the file once it is whole. */
record Transfer(Place place, Target target, String ref, DownloadOptions options) {
    private static final Logger LOG = LoggerFactory.getLogger("dev.reelay.download");
    private static final int CHUNK = 64 * 1024;
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

    TransferEnd receive(Response response, PartFile part) {
        int status = response.code();
        return switch (status) {
            case 200 -> whole(response, part);
            case 206 -> rest(response, part);
            case 416 -> startAgain(part, "the host has no such range");
            case 301, 302, 303, 307, 308 -> {
                String location = response.header("Location");
                yield new TransferEnd.Elsewhere(
                        location == null ? null : response.request().url().resolve(location));
            }
            default ->
                status == 408 || status == 429 || status >= 500
                        ? new TransferEnd.Broken("HTTP " + status, null, false)
                        : new TransferEnd.Dead("HTTP " + status);
        };
    }

    private TransferEnd whole(Response response, PartFile part) {
        String wrong = wrongType(response.body().contentType());
        if (wrong != null) {
            return new TransferEnd.Dead(wrong);
        }
        long total = response.body().contentLength();
        try {
            part.restart(PartTag.of(ref, response.headers(), total));
        } catch (IOException e) {
            return unwritable(e);
        }
        return copy(response, part, total);
    }

    private TransferEnd rest(Response response, PartFile part) {
        Matcher range = CONTENT_RANGE.matcher(String.valueOf(response.header("Content-Range")));
        if (!range.matches() || Long.parseLong(range.group(1)) != part.size()) {
            return startAgain(part, "the host answered with another range");
        }
        long total = range.group(2).equals("*") ? -1 : Long.parseLong(range.group(2));
        return copy(response, part, total);
    }

    private TransferEnd copy(Response response, PartFile part, long total) {
        if (total > options.maxBytes()) {
            return tooLarge(total);
        }
        long before = part.size();
        byte[] chunk = new byte[CHUNK];
        BufferedSource source = response.body().source();
        tell(part.size(), total);
        while (true) {
            int count;
            try {
                count = source.read(chunk);
            } catch (IOException e) {
                return new TransferEnd.Broken(String.valueOf(e.getMessage()), e, part.size() > before);
            }
            if (count < 0) {
                break;
            }
            if (part.size() + count > options.maxBytes()) {
                return tooLarge(part.size() + count);
            }
            try {
                part.write(chunk, count);
            } catch (IOException e) {
                return unwritable(e);
            }
            tell(part.size(), total);
        }
        if (total >= 0 && part.size() != total) {
            return new TransferEnd.Broken(
                    "the host sent " + part.size() + " of " + total + " bytes", null, part.size() > before);
        }
        return part.size() == 0 ? new TransferEnd.Dead("the file is empty") : finish(part);
    }

    TransferEnd finish(PartFile part) {
        try {
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
        return new TargetCheck(place, options);
    }

    /** What this machine does not let be written is no fault of the network, and trying again does not help. */
    TransferEnd unwritable(IOException e) {
        return new TransferEnd.Failed(new InvalidRequestException(
                "cannot write " + target.file() + " (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                        + "): see to that and download again; it goes on where it stopped",
                place.details(),
                e));
    }

    private TransferEnd startAgain(PartFile part, String why) {
        try {
            part.restart(null);
            return new TransferEnd.Broken(why, null, false);
        } catch (IOException e) {
            return unwritable(e);
        }
    }

    private TransferEnd tooLarge(long bytes) {
        return new TransferEnd.Failed(new InvalidRequestException(
                "the video of " + ref + " has at least " + bytes + " bytes, more than the limit of "
                        + options.maxBytes() + ": raise maxBytes to download it",
                place.details(),
                null));
    }

    private void tell(long bytes, long total) {
        try {
            options.listener().accept(new DownloadProgress(bytes, total));
        } catch (RuntimeException e) {
            LOG.warn("a download listener failed on {}: {}", ref, e.toString());
        }
    }

    /** A page or a document in the place of a video is an error that its host did not mark as one. */
    private static @Nullable String wrongType(@Nullable MediaType type) {
        if (type == null) {
            return null;
        }
        String subtype = type.subtype().toLowerCase(Locale.ROOT);
        boolean document = type.type().equals("text")
                || type.type().equals("image")
                || subtype.contains("json")
                || subtype.contains("xml")
                || subtype.contains("html");
        return document ? "it answers with " + type.type() + "/" + subtype + " instead of a video" : null;
    }
}
