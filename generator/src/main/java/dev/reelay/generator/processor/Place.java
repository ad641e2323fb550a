package dev.reelay.generator.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where a message belongs: an element, an annotation on it, a value in that. */
record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    static Place of(Element element) {
        return new Place(element, null, null);
    }
}
