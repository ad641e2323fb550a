/** From a request to an answer: which path means what, who may ask, and what goes wrong. */
@NullMarked
package dev.reelay.testkit.http;

import org.jspecify.annotations.NullMarked;
