package io.journeyloop.insight.structure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads from an event about a journey; the structure is complete each time. */
public record JourneyFacts(UUID journeyId, String key, String title, String status, List<Node> nodes) {

    public boolean archived() {
        return "ARCHIVED".equals(status);
    }

    /** A phase, step or touchpoint. */
    public record Node(
            UUID id,
            String key,
            String kind,
            String name,
            @Nullable UUID parentId,
            int order) {}
}
