package io.journeyloop.insight.feedback.domain;

import io.journeyloop.insight.structure.JourneyLinks;
import java.time.Instant;
import java.util.UUID;

/**
 * Gives a place to feedback that names none.
 *
 * @param position rules are tried in its order, then the oldest first; the first that fits decides
 * @param to where what fits belongs; it waits as PENDING where that isn't known yet
 */
public record RoutingRule(
        UUID id,
        long version,
        String name,
        int position,
        RoutingMatch match,
        JourneyLinks to,
        Instant createdAt,
        Instant updatedAt,
        String createdBy) {}
