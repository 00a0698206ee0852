package io.journeyloop.journey.evidence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An opportunity as its service announces it, as far as this one reads it. */
record OpportunityFact(UUID opportunityId, String status, List<Link> links) {
    private static final Set<String> OPEN = Set.of("OPEN", "IN_PROGRESS");

    record Link(UUID journeyId, @Nullable UUID stepId) {}

    boolean isOpen() {
        return OPEN.contains(status);
    }

    /** The links to steps; those to journeys as a whole are marked nowhere on a map. */
    List<Link> steps() {
        return links.stream().filter(link -> link.stepId() != null).toList();
    }
}
