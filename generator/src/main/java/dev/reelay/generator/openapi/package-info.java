/**
 * The first stage: an OpenAPI document becomes Java records for Moshi and a Retrofit interface.
 *
 * <p>Documents are read ({@code source}), said in plain terms ({@code plain}), repaired ({@code repair}), and then written
 * out by OpenAPI Generator with templates of our own. Nothing else in the generator knows OpenAPI.
 */
@NullMarked
package dev.reelay.generator.openapi;

import org.jspecify.annotations.NullMarked;
