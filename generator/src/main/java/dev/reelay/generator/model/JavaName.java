package dev.reelay.generator.model;

/** The name of a top-level type. */
public record JavaName(String packageName, String simpleName) {
    private static final String MAPPING = "Mapping";

    /** Returns the name of a type beside this one. */
    public JavaName sibling(String otherSimpleName) {
        return new JavaName(packageName, otherSimpleName);
    }

    /** Returns the name of what is generated from this mapping: {@code TaskMapping} gives {@code TaskDecoder}. */
    public JavaName generated(String suffix) {
        String stem = simpleName.endsWith(MAPPING)
                ? simpleName.substring(0, simpleName.length() - MAPPING.length())
                : simpleName;
        return sibling(stem + suffix);
    }

    @Override
    public String toString() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
