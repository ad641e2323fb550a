/**
 * Durable jobs: generations that survive the process. A job is a row in the user's own database; any node may carry it on,
 * no order is sent twice, and every video that was paid for is finished once.
 */
@NullMarked
package dev.reelay.jobs;

import org.jspecify.annotations.NullMarked;
