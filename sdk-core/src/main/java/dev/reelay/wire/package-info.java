/**
 * What generated wire records and their adapters are written with: annotations that carry the specification's facts, and
 * JSON of any shape.
 */
@NullMarked
package dev.reelay.wire;

import org.jspecify.annotations.NullMarked;
