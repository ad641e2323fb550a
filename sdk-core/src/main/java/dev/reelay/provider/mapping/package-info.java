/**
 * The mapping declaration: which wire property becomes which part of the model, as data that the compiler checks.
 *
 * <p>A provider module has one type annotated with {@link dev.reelay.provider.mapping.ProviderMapping}, and one with
 * {@link dev.reelay.provider.mapping.GenerationMapping} for each kind of answer that no other module describes. The
 * annotation processor turns them into decoders, a request encoder and a {@link dev.reelay.provider.Provider}. A path is
 * a list of JSON names joined by dots: {@code request.prompt}.
 */
@NullMarked
package dev.reelay.provider.mapping;

import org.jspecify.annotations.NullMarked;
