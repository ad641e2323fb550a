/** Futures that reach the work behind them, and the threads of a client. */
@NullMarked
package dev.reelay.internal.async;

import org.jspecify.annotations.NullMarked;
