package dev.reelay.generator.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The imports that a generated file needs, and no others. */
final class Imports {
    /** The package of what generated code is annotated with. */
    static final String WIRE = "dev.reelay.provider.spi";

    private static final Pattern NAME = Pattern.compile("(?<![\\w.\"\\\\])[A-Z]\\w*");

    private static final Map<String, String> PACKAGES = Stream.of(
                    Map.entry(WIRE, "Generated ListedWords OneOrMany RequiredOnWrite Server UnknownMembers WireObject"),
                    Map.entry("com.squareup.moshi", "Json JsonClass"),
                    Map.entry("java.util", "List Map"),
                    Map.entry("okhttp3", "MultipartBody RequestBody ResponseBody"),
                    Map.entry("org.jspecify.annotations", "Nullable"),
                    Map.entry("retrofit2", "Call"),
                    Map.entry(
                            "retrofit2.http",
                            "Body DELETE Field FormUrlEncoded GET HEAD HTTP Header Multipart OPTIONS PATCH POST PUT Part"
                                    + " Path Query"))
            .flatMap(each -> Stream.of(each.getValue().split(" ")).map(name -> Map.entry(name, each.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Imports() {}

    /** Every simple name that may be imported, so that no class of a document takes it. */
    static Set<String> names() {
        return PACKAGES.keySet();
    }

    /** What code names, sorted; its string literals do not count. */
    static List<String> of(Collection<String> code) {
        Set<String> imports = new TreeSet<>();
        for (String each : code) {
            Matcher name = NAME.matcher(each.replaceAll("\"(?:[^\"\\\\]|\\\\.)*+\"", "\"\""));
            while (name.find()) {
                String home = PACKAGES.get(name.group());
                if (home != null) {
                    imports.add(home + "." + name.group());
                }
            }
        }
        return List.copyOf(imports);
    }
}
