package dev.reelay.cli.demo;

import dev.reelay.Generation;
import java.nio.file.Path;

/**
 * A generation that the demonstration made.
 *
 * @param relay the name of the relay that was simulated
 * @param generation as the relay described it last
 * @param file its video
 */
public record DemoResult(String relay, Generation generation, Path file) {}
