package dev.reelay.generator.start;

import dev.reelay.generator.openapi.repair.CamelCase;
import dev.reelay.generator.openapi.source.SpecException;
import javax.lang.model.SourceVersion;

/**
 * What everything in a new provider is called.
 *
 * @param id what users choose the provider by
 */
record Names(String id, String javaPackage) {
    /** @throws SpecException if one of them is no such name */
    Names {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new SpecException("--id " + id + ": an id has small letters, digits and hyphens, and a letter first");
        }
        if (!SourceVersion.isName(javaPackage)) {
            throw new SpecException("--package " + javaPackage + ": this is no name of a Java package");
        }
    }

    /** What the names of classes begin with. */
    String title() {
        return CamelCase.upper(id);
    }

    String wire() {
        return javaPackage + ".wire";
    }

    String api() {
        return title() + "Api";
    }

    String mapping() {
        return title() + "Mapping";
    }

    String accepted() {
        return title() + "AcceptedMapping";
    }

    String file() {
        return title() + "FileMapping";
    }

    String test() {
        return title() + "Test";
    }

    String artifact() {
        return "reelay-" + id;
    }
}
