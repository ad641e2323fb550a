package dev.reelay.generator.openapi.diff;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder as a git revision has it, read through the git command. */
final class GitRevision {
    private final Path folder;
    private final String name;
    private final String commit;

    private GitRevision(Path folder, String name, String commit) {
        this.folder = folder;
        this.name = name;
        this.commit = commit;
    }

    /** @throws IOException if git or the revision is not there; the message says which */
    static GitRevision of(Path folder, String revision) throws IOException {
        try {
            String commit = git(folder, "rev-parse", "--verify", "--end-of-options", revision + "^{commit}");
            return new GitRevision(folder, revision, commit.strip());
        } catch (IOException e) {
            throw new IOException(
                    "cannot compare with the revision " + revision + ", name another with -Dspec.diff.base=REVISION ("
                            + e.getMessage() + ")",
                    e);
        }
    }

    /** The text of the folder's own files with a name that ends as given, by name; none if the folder was not there. */
    Map<String, String> files(String ending) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String file :
                git(folder, "ls-tree", "-z", "--name-only", commit, "./").split("\0", -1)) {
            if (file.endsWith(ending)) {
                found.put(file, git(folder, "show", commit + ":./" + file));
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return name;
    }

    private static String git(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // Set within git hooks, where they would point away from the folder.
        List.of("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE").forEach(builder.environment()::remove);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("git " + arguments[0] + ": "
                        + complaint.strip().lines().findFirst().orElse("failed"));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while git ran");
        }
        return output;
    }
}
