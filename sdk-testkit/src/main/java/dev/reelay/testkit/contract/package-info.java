/** What every provider must keep, as checks that its module's own tests run. */
@NullMarked
package dev.reelay.testkit.contract;

import org.jspecify.annotations.NullMarked;
