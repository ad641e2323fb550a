package dev.reelay.generator.openapi.repair;

/** A JSON pointer into a document, as RFC 6901 writes it. */
public record Pointer(String text) implements Comparable<Pointer> {
    /** The whole document. */
    public static final Pointer ROOT = new Pointer("");

    /** The place of a component. */
    public static Pointer component(String section, String name) {
        return ROOT.child("components").child(section).child(name);
    }

    /** The place of a member. */
    public Pointer child(String name) {
        return new Pointer(text + "/" + escaped(name));
    }

    /** The place of an element. */
    public Pointer child(int index) {
        return new Pointer(text + "/" + index);
    }

    /** A name as a step of a pointer. */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The name of the last step. */
    public String lastStep() {
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
