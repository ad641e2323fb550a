/** What stands between reading elements and writing code: wire records and providers as plain values. */
@NullMarked
package dev.reelay.generator.model;

import org.jspecify.annotations.NullMarked;
