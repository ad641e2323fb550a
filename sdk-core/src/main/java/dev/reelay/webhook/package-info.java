/**
 * What a relay calls back with: read like any answer, and believed only if its signature is right, or after the generation
 * was fetched again.
 */
@NullMarked
package dev.reelay.webhook;

import org.jspecify.annotations.NullMarked;
