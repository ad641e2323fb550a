package dev.reelay.generator.openapi.repair;

/** A JSON pointer into a document, as RFC 6901 writes it. */
record Pointer(String text) implements Comparable<Pointer> {
    static final Pointer ROOT = new Pointer("");

    static Pointer component(String section, String name) {
        return ROOT.child("components").child(section).child(name);
    }

    Pointer child(String name) {
        return new Pointer(text + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    Pointer child(int index) {
        return new Pointer(text + "/" + index);
    }

    /** The name of the last step. */
    String lastStep() {
        return text.substring(text.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }

    /** How many steps lead from the document to the place. */
    int depth() {
        return (int) text.chars().filter(c -> c == '/').count();
    }

    @Override
    public int compareTo(Pointer other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
