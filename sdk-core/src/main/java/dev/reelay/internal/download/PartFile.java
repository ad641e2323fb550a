package dev.reelay.internal.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** What there is of a file so far, open for writing by one download at a time. */
final class PartFile implements AutoCloseable {
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
     * @throws FileSystemException if another download writes it
     */
    static PartFile open(Target target) throws IOException {
        FileChannel channel = FileChannel.open(
                target.part(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        try {
            if (lock(channel) == null) {
                throw new FileSystemException(target.part().toString(), null, "another download writes it");
            }
            return new PartFile(target, channel, channel.size());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
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
    void restart(@Nullable PartTag tag) throws IOException {
        // In this order: the bytes of one file must never stand beside the tag of another.
        channel.truncate(0);
        size = 0;
        if (tag == null) {
            Files.deleteIfExists(target.tag());
        } else {
            tag.write(target.tag());
        }
    }

    void write(byte[] bytes, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
        while (buffer.hasRemaining()) {
            size += channel.write(buffer, size);
        }
    }

    /**
     * Makes the part the file.
     *
     * @throws FileAlreadyExistsException if there is a file meanwhile, and it is not to be replaced
     */
    void finish(boolean overwrite) throws IOException {
        channel.force(true);
        channel.close();
        if (overwrite) {
            Files.move(target.part(), target.file(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            moveToNew();
        }
        Files.deleteIfExists(target.tag());
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
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}
