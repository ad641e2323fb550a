package dev.reelay.internal.download;

import dev.reelay.DownloadOptions;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.internal.call.RelayAddress;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Finds what would keep a download from being written. Each method throws {@link InvalidRequestException} if it does. */
record TargetCheck(RelayAddress address, DownloadOptions options) {
    /** Checks what can be known of a target before there is a generation: in a directory, its id will name the file. */
    void beforehand(Path path) {
        if (Files.isDirectory(path)) {
            directory(path, path);
        } else {
            writable(Target.of(path, ""));
        }
    }

    void writable(Target target) {
        replaceable(target);
        regular(target.part());
        directory(target.file(), target.file().toAbsolutePath().getParent());
        nameable(target.tag());
    }

    /** Of all the names that are written, the tag's is the longest. A file system is known by what it says of it. */
    private void nameable(Path tag) {
        try {
            Files.readAttributes(tag, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException free) {
            return;
        } catch (IOException e) {
            String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
            throw refused("cannot write " + tag + ": " + reason + "; choose another name, a shorter one if it is long");
        }
    }

    /** Checks what is in the file's place. */
    void replaceable(Target target) {
        regular(target.file());
        if (!options.overwrite() && Files.exists(target.file(), LinkOption.NOFOLLOW_LINKS)) {
            throw exists(target);
        }
    }

    InvalidRequestException exists(Target target) {
        return refused(target.file() + " is there already: choose another name, or allow overwriting");
    }

    /** Giving a file its name would replace a device by it, and opening a pipe waits for somebody to read it. */
    private void regular(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw refused("cannot write " + file + ": it is "
                    + (Files.isDirectory(file) ? "a directory" : "a device, pipe or socket")
                    + " and no regular file; choose another name");
        }
    }

    private void directory(Path file, @Nullable Path directory) {
        if (directory == null || !Files.isDirectory(directory)) {
            throw refused("cannot write " + file + ": its directory does not exist; create it, or choose another");
        }
        if (!Files.isWritable(directory)) {
            throw refused("cannot write " + file + ": this user may not write into the directory " + directory
                    + "; choose another");
        }
    }

    private InvalidRequestException refused(String message) {
        return new InvalidRequestException(message, address.details(), null);
    }
}
