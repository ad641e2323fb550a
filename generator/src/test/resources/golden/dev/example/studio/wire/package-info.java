/** Studio: the records that go over the wire, and the HTTP interface; generated from the specification. */
@NullMarked
package dev.example.studio.wire;

import org.jspecify.annotations.NullMarked;
