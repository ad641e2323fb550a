package dev.reelay.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page of the documentation: any Markdown file of the project. */
record Page(String name, String text) {
    static final Path ROOT = Path.of("..");

    static List<Page> all() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT, 2)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(new Page(ROOT.relativize(file).toString(), Files.readString(file)));
            }
        }
        return pages;
    }

    /** Returns the blocks between fences. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                int from = i++;
                while (!isFence(lines.get(i))) {
                    i++;
                }
                String language = lines.get(from).strip().substring(3);
                blocks.add(new Block(language, from + 2, lines.subList(from + 1, i)));
            }
        }
        return blocks;
    }

    /** Returns whether a line opens or closes a block. */
    static boolean isFence(String line) {
        return line.strip().startsWith("```");
    }

    /** A block, and the number of its first line. */
    record Block(String language, int number, List<String> lines) {}
}
