/** The commands of durable jobs: ordering, working, listing, deciding. */
@NullMarked
package dev.reelay.cli.jobs;

import org.jspecify.annotations.NullMarked;
