/**
 * What relays of several protocols share: how a generation of Luma is described, and the account's money. For the
 * generated code of provider modules.
 */
@NullMarked
package dev.reelay.gateway;

import org.jspecify.annotations.NullMarked;
