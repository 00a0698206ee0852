package io.journeyloop.opportunity.replica;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads from an event of an insight. */
public record InsightState(
        UUID insightId,
        String type,
        String status,
        @Nullable Double experienceImpact,
        double weight,
        List<Place> links,
        long evidenceCount,
        @Nullable UUID mergedIntoId) {

    /** Where in which journey it belongs. */
    public record Place(UUID journeyId, @Nullable UUID stepId) {}
}
