package dev.reelay;

/**
 * How far a download has come. Immutable and thread-safe.
 *
 * @param bytes written so far, those of an earlier, interrupted download included
 * @param total the file's length; -1 while it is not known
 */
public record DownloadProgress(long bytes, long total) {}
