/**
 * The mapping declaration: which wire property becomes which field of the model, as data that the compiler checks.
 *
 * <p>A provider module has one type annotated with {@link dev.reelay.provider.mapping.ProviderMapping}; the annotation processor
 * turns it into a decoder, a request encoder and a {@link dev.reelay.provider.Provider}. A path is a list of JSON names
 * joined by dots, from the wire record named there: {@code request.prompt}.
 */
@NullMarked
package dev.reelay.provider.mapping;

import org.jspecify.annotations.NullMarked;
