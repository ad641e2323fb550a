package dev.reelay.cli.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * A copy of this checkout with all that is built already, so that a build in it has little to do. It has a history of two
 * commits: in the first, the specification of Luma lacked a relay.
 */
final class Checkout {
    /** The relay that the last commit added. */
    static final String NEW_RELAY = "xuedingmao";

    private static final Set<String> LEFT_OUT = Set.of(
            ".git",
            "benchmarks",
            "conformance",
            "reports",
            "surefire-reports",
            "invoker-reports",
            "it",
            "local-repo",
            "documented-lines",
            "reelay-demo");

    private final Shell shell;
    private final Path root;

    private Checkout(Shell shell) {
        this.shell = shell;
        root = shell.folder();
    }

    /** Copies this checkout to where a shell is. */
    static Checkout at(Shell shell) throws IOException {
        Checkout checkout = new Checkout(shell);
        checkout.copy(Page.ROOT.toAbsolutePath().normalize());
        checkout.commitTwice();
        return checkout;
    }

    /** Returns whether a shell is in the top folder. */
    boolean isHere(Shell other) {
        return other.folder().equals(root);
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** Replaces the first place of a text in a file. */
    void edit(String name, String from, String to) throws IOException {
        String before = Files.readString(file(name));
        if (!before.contains(from)) {
            throw new IllegalStateException(name + " does not contain " + from);
        }
        int at = before.indexOf(from);
        Files.writeString(file(name), before.substring(0, at) + to + before.substring(at + from.length()));
    }

    /** Returns what differs from the last commit below a path, a file a line. */
    String changes(String path) throws IOException {
        return shell.run("git status --porcelain " + path).output();
    }

    private void copy(Path from) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                // The project "it" of the sources is wanted, and its namesake that a build makes is not.
                boolean built = folder.getParent().endsWith("target")
                        || folder.getParent().equals(from);
                if (built && LEFT_OUT.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(root.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                // A folder that is newer than the jar made from it would be packed again.
                Files.setLastModifiedTime(root.resolve(from.relativize(folder)), Files.getLastModifiedTime(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = root.resolve(from.relativize(file));
                if (file.endsWith(".git")) {
                    return FileVisitResult.CONTINUE; // of a linked worktree: it leads to the history of this checkout
                }
                if (file.toString().contains("maven-status")) {
                    // What a module was compiled from, by absolute path: without this, all would be compiled again.
                    Files.writeString(
                            copy,
                            Files.readString(file)
                                    .replace(from.toString(), root.toString())
                                    .replace(
                                            LocalRepository.OURS.toString(),
                                            shell.repository().toString()));
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void commitTwice() throws IOException {
        if (Files.exists(file(".git"))) {
            throw new IllegalStateException("the copy has a history already, which may be that of this checkout");
        }
        Path spec = file("specs/luma.yaml");
        Path now = Files.move(spec, root.resolveSibling("luma.yaml"));
        Files.writeString(spec, Files.readString(now).replaceFirst("\n  - url: [^-]*x-relay: " + NEW_RELAY, ""));
        git("init --quiet");
        commit();
        Files.move(now, spec, StandardCopyOption.REPLACE_EXISTING);
        commit();
    }

    private void commit() throws IOException {
        git("add --all");
        git("-c user.name=Reelay -c user.email=reelay@example.org commit --quiet --message Specs");
    }

    private void git(String arguments) throws IOException {
        Shell.Result result = shell.run("git " + arguments);
        if (result.exit() != 0) {
            throw new IllegalStateException("git " + arguments + ": " + result.output());
        }
    }
}
