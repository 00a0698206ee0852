package io.journeyloop.opportunity.hygiene.application;

import java.time.Instant;
import java.util.UUID;

/**
 * An open opportunity that nobody cares for.
 *
 * @param updatedAt when a person changed it last
 */
public record Neglected(
        UUID opportunityId, String key, String title, boolean unowned, boolean stale, Instant updatedAt) {}
