package dev.reelay.generator.model;

/** The name of a top-level type. */
public record JavaName(String packageName, String simpleName) {
    /** Returns the name of a type beside this one. */
    public JavaName sibling(String otherSimpleName) {
        return new JavaName(packageName, otherSimpleName);
    }

    @Override
    public String toString() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
