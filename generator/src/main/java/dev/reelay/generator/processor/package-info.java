/**
 * The second stage: reads generated records and mapping declarations, checks them, and has code written for them.
 *
 * <p>The only room that knows the compiler's elements. Every message stands in {@link
 * dev.reelay.generator.processor.Problem}.
 */
@NullMarked
package dev.reelay.generator.processor;

import org.jspecify.annotations.NullMarked;
