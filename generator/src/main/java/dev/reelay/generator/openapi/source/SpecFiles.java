package dev.reelay.generator.openapi.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.reelay.generator.openapi.repair.RepairLog;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one build: the given ones, with their overlays, and those that they refer to. A reference reaches files
 * beside its document or in folders below, and nothing else: documents come from strangers, and what they name is read while
 * a build runs. One thread at a time.
 */
public final class SpecFiles {
    private static final int MAX_FILES = 500;

    private final Map<Path, SpecFile> files = new LinkedHashMap<>();
    private final Map<Path, String> packages = new LinkedHashMap<>();
    private final SpecReader reader;

    /** @param log takes what had to be mended in the text of a file */
    public SpecFiles(RepairLog log) {
        this.reader = new SpecReader(new Places(), log);
    }

    /**
     * Reads a document, and applies the overlay beside it if there is one: {@code luma.overlay.yaml} for
     * {@code luma.yaml}.
     *
     * @throws SpecException if one of the two is broken
     */
    public SpecFile open(Path path) {
        Path file = path.toAbsolutePath().normalize();
        SpecFile known = files.get(file);
        if (known != null) {
            return known;
        }
        if (files.size() == MAX_FILES) {
            throw new SpecException(name(file) + ": more than " + MAX_FILES + " files refer to one another");
        }
        SpecFile read = reader.read(file, name(file));
        files.put(file, read);
        Path overlay = Overlay.beside(file);
        if (overlay != null) {
            new Overlay(reader.read(overlay, name(overlay))).apply(read);
        }
        return read;
    }

    /** Returns the files that were read, without overlays: the given ones, and those that they refer to as far as was followed. */
    public List<Path> read() {
        return List.copyOf(files.keySet());
    }

    /** Says that the schemas of a document are generated elsewhere, into a package: whatever refers to them uses those. */
    public void share(Path document, String javaPackage) {
        packages.put(document.toAbsolutePath().normalize(), javaPackage);
    }

    /** Returns the package that the schemas of a document are generated into elsewhere; {@code null} for most. */
    public @Nullable String packageOf(SpecFile file) {
        return packages.get(file.path().toAbsolutePath().normalize());
    }

    /**
     * Checks a text for what would stop a build: that it is a document at all.
     *
     * @throws SpecException with the place of the fault
     */
    public static void check(String name, String text) {
        new SpecReader(new Places(), new RepairLog()).parse(Path.of(name), name, text);
    }

    /** What a reference refers to, and in which document that is. */
    public record Target(SpecFile file, String pointer, JsonNode node) {}

    /**
     * Follows a reference.
     *
     * @param from the document with the reference
     * @param at the object whose member {@code $ref} it is
     * @throws SpecException if there is nothing at its end, or it leads out of the document's folder
     */
    public Target follow(SpecFile from, JsonNode at, String reference) {
        Place place = from.place(at, "$ref");
        int hash = reference.indexOf('#');
        String document = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : decoded(reference.substring(hash + 1));
        SpecFile file = document.isEmpty() ? from : openBeside(from, document, place);
        JsonNode node = file.root();
        StringBuilder canonical = new StringBuilder();
        for (String escaped :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String step = escaped.replace("~1", "/").replace("~0", "~");
            node = node instanceof ArrayNode && step.matches("[0-9]{1,9}")
                    ? node.path(Integer.parseInt(step))
                    : node.path(step);
            canonical.append('/').append(escaped);
        }
        if (node.isMissingNode() || (!pointer.isEmpty() && !pointer.startsWith("/"))) {
            throw new SpecException(place, "there is no " + reference);
        }
        return new Target(file, canonical.toString(), node);
    }

    private SpecFile openBeside(SpecFile from, String document, Place place) {
        if (document.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*")) {
            throw new SpecException(
                    place,
                    "\"" + document + "\" leads to the network: save that document beside this one and refer to it");
        }
        try {
            Path folder = folder(from.path());
            Path file = folder.resolve(decoded(document)).normalize();
            if (!file.startsWith(folder)
                    || (Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath()))) {
                throw new SpecException(
                        place, "\"" + document + "\" leads out of the folder of this document: move that file into it");
            }
            if (!Files.isRegularFile(file)) {
                throw new SpecException(place, "there is no file " + document + " beside this document");
            }
            return open(file);
        } catch (InvalidPathException | IOException e) {
            throw new SpecException(place, "\"" + document + "\" names no file");
        }
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a percent sign that encodes nothing
        }
    }

    /** The file as its maintainer would write it: from the working folder, if it lies there. */
    private static String name(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
