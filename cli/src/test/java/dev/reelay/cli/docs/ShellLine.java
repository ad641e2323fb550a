package dev.reelay.cli.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line for the shell that a page shows: a line of a {@code sh} block, one behind the prompt of a {@code console} block,
 * or words in the running text that begin with a program.
 *
 * @param shown what the page shows as the command's output
 */
record ShellLine(String page, int number, String command, String shown) {
    private static final Pattern COMMENT = Pattern.compile("(^|\\s+)#.*");
    private static final Pattern INLINE = Pattern.compile(
            "`((?:[A-Z_]+=\\S+ )*"
                    + "(?:mvn|(?:\\./)?reelay|java|git|cp|cd|export|echo|bash|sh|curl|benchmarks/[^\\s`]+|\\.ci/[^\\s`]+) [^`]+)`");
    private static final String PROMPT = "$ ";

    static List<ShellLine> of(Page page) {
        List<ShellLine> found = new ArrayList<>();
        List<Page.Block> blocks = new ArrayList<>(page.blocks());
        int number = 0;
        boolean inBlock = false;
        for (String line : page.text().lines().toList()) {
            number++;
            if (Page.isFence(line)) {
                inBlock = !inBlock;
                if (inBlock) {
                    found.addAll(of(page, blocks.remove(0)));
                }
            } else if (!inBlock) {
                Matcher inline = INLINE.matcher(line);
                while (inline.find()) {
                    found.add(new ShellLine(page.name(), number, inline.group(1), ""));
                }
            }
        }
        return found;
    }

    private static List<ShellLine> of(Page page, Page.Block block) {
        List<ShellLine> found = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i).strip();
            if (block.language().equals("console") && line.startsWith(PROMPT)) {
                found.add(new ShellLine(
                        page.name(),
                        block.number() + i,
                        line.substring(PROMPT.length()),
                        shown(block.lines().subList(i + 1, block.lines().size()))));
            } else if (block.language().equals("sh")) {
                String command = COMMENT.matcher(line).replaceFirst("");
                if (!command.isEmpty()) {
                    found.add(new ShellLine(page.name(), block.number() + i, command, ""));
                }
            }
        }
        return found;
    }

    private static String shown(List<String> lines) {
        List<String> shown = lines.stream()
                .takeWhile(line -> !line.startsWith(PROMPT))
                .takeWhile(line -> !line.strip().equals("…"))
                .toList();
        return String.join("\n", shown);
    }

    /** Returns whether the line is for the command of this module, or sets up or asks about one that is. */
    boolean isReelay() {
        return isCommand() || isExport() || asksForExit();
    }

    boolean isCommand() {
        return command.startsWith("./reelay ") || command.startsWith("reelay ");
    }

    boolean isExport() {
        return command.startsWith("export ");
    }

    boolean isCurl() {
        return command.startsWith("curl ");
    }

    boolean asksForExit() {
        return command.equals("echo $?");
    }

    @Override
    public String toString() {
        return page + ":" + number + "  " + command;
    }
}
