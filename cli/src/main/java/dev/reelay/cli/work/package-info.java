/** What commands do at a relay: paying for generations, waiting for them, saving their videos. */
@NullMarked
package dev.reelay.cli.work;

import org.jspecify.annotations.NullMarked;
