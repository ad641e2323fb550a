/**
 * The first stage: an OpenAPI document becomes Java records for Moshi and a Retrofit interface.
 *
 * <p>An extension of OpenAPI Generator, run by its Maven plugin. Nothing else in the generator knows OpenAPI.
 */
@NullMarked
package dev.reelay.generator.openapi;

import org.jspecify.annotations.NullMarked;
