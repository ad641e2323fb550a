package dev.reelay.cli.work;

import dev.reelay.DownloadOptions;
import dev.reelay.GenerationRef;
import dev.reelay.VideoClient;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.relay.Resume;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.InvalidRequestException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a video is to be saved.
 *
 * @param typed the file or folder as the user typed it
 * @param path the same, absolute
 * @param overwrite whether a file that exists may be replaced
 */
public record SaveTarget(String typed, Path path, boolean overwrite) {
    /**
     * Reads what the user typed.
     *
     * @throws CommandFailure if it is no path
     */
    public static SaveTarget of(String typed, boolean overwrite, Path currentFolder) {
        if (typed.equals("-")) {
            throw CommandFailure.usage(
                    "-o - is no file, and videos do not go to standard output; name a file or folder");
        }
        if (typed.isBlank()) {
            throw CommandFailure.usage("-o is empty; name a file, or a folder");
        }
        try {
            Path path = typed.equals(".") ? currentFolder : currentFolder.resolve(typed);
            boolean folder =
                    typed.endsWith("/") || typed.endsWith(path.getFileSystem().getSeparator());
            if (folder && !Files.isDirectory(path)) {
                throw CommandFailure.usage("-o: there is no folder " + typed + "; make it first, or name a file");
            }
            return new SaveTarget(typed, path, overwrite);
        } catch (InvalidPathException e) {
            throw CommandFailure.usage("-o: this is no path: " + e.getReason());
        }
    }

    /**
     * Checks that a client could save a video there now. What is paid for first should not fail over this afterwards.
     *
     * @throws CommandFailure if it could not
     */
    public void check(VideoClient client) {
        try {
            client.checkDownload(path, options().build());
        } catch (InvalidRequestException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, "-o: " + inOptions(e), e);
        }
    }

    /** Returns the command that saves a generation's video there later. */
    String later(Resume resume, GenerationRef ref) {
        return resume.saving(ref, typed, overwrite);
    }

    DownloadOptions.Builder options() {
        return DownloadOptions.builder().overwrite(overwrite);
    }

    /** Returns an error's message; the library cannot know what its settings are called on a command line. */
    static String inOptions(InvalidRequestException error) {
        return String.valueOf(error.getMessage()).replace("allow overwriting", "replace it with --overwrite");
    }
}
