/** The board: jobs as a web page on this machine. */
@NullMarked
package dev.reelay.cli.board;

import org.jspecify.annotations.NullMarked;
