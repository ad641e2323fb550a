package dev.reelay.provider.spi;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a path. Dots stand between steps, and a backslash before a dot or backslash that belongs to a member's name:
 * names are the relay's, and may hold anything.
 */
final class Steps {
    private Steps() {}

    /** Returns a member's name as a step. */
    static String step(String name) {
        return name.indexOf('.') < 0 && name.indexOf('\\') < 0
                ? name
                : name.replace("\\", "\\\\").replace(".", "\\.");
    }

    /** Returns the path of a member of the object at a path; the empty path is the answer's. */
    static String member(String path, String name) {
        return path.isEmpty() ? step(name) : path + "." + step(name);
    }

    /** Returns the names along a path. */
    static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '.') {
                names.add(name.toString());
                name.setLength(0);
            } else if (c == '\\' && i + 1 < path.length()) {
                name.append(path.charAt(++i));
            } else {
                name.append(c);
            }
        }
        names.add(name.toString());
        return names;
    }
}
