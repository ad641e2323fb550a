package dev.reelay.internal.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a file so far, open for writing by one download at a time. Whoever ends the download may close it while
 * it is written: between its steps, never inside one.
 */
final class PartFile implements AutoCloseable {
    private static final int TRIES = 5;

    private final Target target;
    private final FileChannel channel;
    private long size;

    private PartFile(Target target, FileChannel channel, long size) {
        this.target = target;
        this.channel = channel;
        this.size = size;
    }

    /**
     * Opens the part; makes an empty one where there is none.
     *
     * @throws FileSystemException if another download writes it, or it is a symbolic link
     */
    static PartFile open(Target target) throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            PartFile part = tryOpen(target);
            if (part != null) {
                return part;
            }
        }
        throw beingWritten(target);
    }

    /** Returns {@code null} where the part became a whole file between opening and locking it: that must not be touched. */
    private static @Nullable PartFile tryOpen(Target target) throws IOException {
        Object before = key(target.part());
        FileChannel channel = FileChannel.open(
                target.part(),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ,
                LinkOption.NOFOLLOW_LINKS);
        try {
            Object opened = key(target.part());
            if (lock(channel) == null) {
                throw beingWritten(target);
            }
            boolean same = Objects.equals(opened, key(target.part())) && (before == null || before.equals(opened));
            if (same && channel.size() == Files.size(target.part())) {
                return new PartFile(target, channel, channel.size());
            }
        } catch (NoSuchFileException renamed) {
            channel.close();
            return null;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    long size() {
        return size;
    }

    /** Returns what may be gone on with: the tag of the bytes that are there, or {@code null} where there is no such thing. */
    @Nullable
    PartTag resumable(String ref) throws IOException {
        PartTag tag = size == 0 ? null : PartTag.read(target.tag());
        return tag != null && tag.ref().equals(ref) && (tag.total() < 0 || size <= tag.total()) ? tag : null;
    }

    /** Throws away what is there, and notes what the bytes to come belong to. */
    synchronized void restart(@Nullable PartTag tag) throws IOException {
        // In this order: the bytes of one file must never stand beside the tag of another.
        channel.truncate(0);
        size = 0;
        if (tag == null) {
            Files.deleteIfExists(target.tag());
        } else {
            tag.write(target.tag());
        }
    }

    synchronized void write(byte[] bytes, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
        while (buffer.hasRemaining()) {
            size += channel.write(buffer, size);
        }
    }

    /** Returns the first bytes. */
    byte[] head(int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(length, size));
        int at = 0;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                break;
            }
            at += read;
        }
        return buffer.array();
    }

    /**
     * Makes the part the file. It stays locked until it has its name, so that nobody else takes it for a part.
     *
     * @throws FileAlreadyExistsException if there is a file meanwhile, and it is not to be replaced
     */
    synchronized void finish(boolean overwrite) throws IOException {
        channel.force(true);
        if (overwrite) {
            Files.move(target.part(), target.file(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            moveToNew();
        }
        Files.deleteIfExists(target.tag());
        channel.close();
    }

    private void moveToNew() throws IOException {
        try {
            // Unlike a move, a link fails where somebody else was faster.
            Files.createLink(target.file(), target.part());
            Files.delete(target.part());
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            if (Files.exists(target.file())) {
                throw new FileAlreadyExistsException(target.file().toString());
            }
            Files.move(target.part(), target.file(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }

    private static FileSystemException beingWritten(Target target) {
        return new FileSystemException(target.part().toString(), null, "another download writes it");
    }

    /** Returns what tells the file in a place from others, or {@code null} where there is none or nothing tells it. */
    private static @Nullable Object key(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .fileKey();
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}
