package dev.reelay.cli.relay;

import dev.reelay.GenerationRef;
import dev.reelay.cli.option.RelayOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The commands that go on with generations, ready to be pasted: they find the key and the relay as this command did. */
public final class Resume {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private final RelayOptions options;
    private final Predicate<GenerationRef> needsBaseUrl;

    /**
     * Makes them for the options of a command.
     *
     * @param needsBaseUrl whether a ref alone would not do, since nobody but it knows its host
     */
    Resume(RelayOptions options, Predicate<GenerationRef> needsBaseUrl) {
        this.options = options;
        this.needsBaseUrl = needsBaseUrl;
    }

    /** Returns the command that waits. */
    public String waiting(List<GenerationRef> refs) {
        List<String> words = new ArrayList<>(List.of("reelay", "wait"));
        refs.forEach(ref -> words.add(ref.toString()));
        return finished(words, refs);
    }

    /** Returns the command that saves a video that is there, in a file as the user typed it. */
    public String saving(GenerationRef ref, String file, boolean overwrite) {
        List<String> words = new ArrayList<>(List.of("reelay", "download", ref.toString(), "-o", file));
        if (overwrite) {
            words.add("--overwrite");
        }
        return finished(words, List.of(ref));
    }

    private String finished(List<String> words, List<GenerationRef> refs) {
        words.addAll(options.keyOptions());
        refs.stream().filter(needsBaseUrl).findFirst().ifPresent(ref -> {
            words.add("--base-url");
            words.add(String.valueOf(ref.relay()));
        });
        return words.stream().map(Resume::quoted).collect(Collectors.joining(" "));
    }

    /** Returns a word, quoted where a shell would read it as something else. */
    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
