/** Atelier: the records that go over the wire, and the HTTP interface; generated from the specification. */
@NullMarked
package dev.example.atelier.wire;

import org.jspecify.annotations.NullMarked;
