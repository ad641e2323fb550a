package dev.reelay.cli.relay;

import dev.reelay.cli.failure.CommandFailure;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
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
            return new SaveTarget(typed, path, overwrite);
        } catch (InvalidPathException e) {
            throw CommandFailure.usage("-o: this is no path: " + e.getReason());
        }
    }

    /**
     * Checks that a video could be saved now. What is paid for first should not fail over this afterwards.
     *
     * @throws CommandFailure if it could not
     */
    public void check() {
        if (Files.isDirectory(path)) {
            requireWritable(path);
        } else if (typed.endsWith("/") || typed.endsWith(path.getFileSystem().getSeparator())) {
            throw refused("there is no folder " + typed + "; make it first, or name a file");
        } else {
            checkFile();
        }
    }

    private void checkFile() {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw refused(typed + " is no regular file and is never replaced; name another file");
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !overwrite) {
            throw refused(typed + " exists already; replace it with --overwrite, or name another file");
        }
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw refused("there is no folder " + folder + " to save " + typed + " in; make it first");
        }
        requireWritable(folder);
    }

    private static void requireWritable(Path folder) {
        if (!Files.isWritable(folder)) {
            throw refused("this user may not write into the folder " + folder + "; name another one");
        }
    }

    private static CommandFailure refused(String why) {
        return CommandFailure.usage("-o: " + why);
    }
}
