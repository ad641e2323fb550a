/** What a client tells of its work, for metrics and logs. Nothing in it holds a key or a signature. */
@NullMarked
package dev.reelay.observe;

import org.jspecify.annotations.NullMarked;
