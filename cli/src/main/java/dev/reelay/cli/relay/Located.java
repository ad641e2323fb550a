package dev.reelay.cli.relay;

import dev.reelay.GenerationRef;
import dev.reelay.VideoClient;

/**
 * A generation and the client that reaches it.
 *
 * @param client of the generation's relay
 * @param ref the generation
 */
public record Located(VideoClient client, GenerationRef ref) {}
