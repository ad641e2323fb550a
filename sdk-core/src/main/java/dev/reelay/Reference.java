package dev.reelay;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A picture that a video takes its people, things or style from. Immutable and thread-safe. */
public final class Reference {
    private final ImageInput image;
    private final @Nullable String role;

    private Reference(ImageInput image, @Nullable String role) {
        this.image = Objects.requireNonNull(image, "image");
        this.role = role == null || role.isBlank() ? null : role;
    }

    /** Returns a picture in the role that the provider gives by itself. */
    public static Reference of(ImageInput image) {
        return new Reference(image, null);
    }

    /** Returns the same picture in a role, by the provider's own name for it, as {@code character} or {@code style}. */
    public Reference as(String role) {
        return new Reference(image, Objects.requireNonNull(role, "role"));
    }

    /** Returns the picture. */
    public ImageInput image() {
        return image;
    }

    /** Returns its role; {@code null} for the one that the provider gives by itself. */
    public @Nullable String role() {
        return role;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reference that && image.equals(that.image) && Objects.equals(role, that.role);
    }

    @Override
    public int hashCode() {
        return Objects.hash(image, role);
    }

    @Override
    public String toString() {
        return role == null ? image.toString() : role + " " + image;
    }
}
