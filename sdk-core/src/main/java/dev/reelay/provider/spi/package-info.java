/**
 * What generated code is written against: reading answers, preparing requests, and the annotations that carry a
 * specification's facts.
 *
 * <p>For generated code alone. Nothing here is promised to stay from one version to the next: regenerate instead.
 */
@NullMarked
package dev.reelay.provider.spi;

import org.jspecify.annotations.NullMarked;
