/**
 * What a provider is: the interface between the client and a module that speaks one protocol.
 *
 * <p>Nobody writes these by hand: a specification and a mapping declaration generate them.
 */
@NullMarked
package dev.reelay.provider;

import org.jspecify.annotations.NullMarked;
