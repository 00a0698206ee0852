package io.journeyloop.opportunity.replica;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads from an event of a journey: its whole structure. */
public record JourneyState(
        UUID journeyId,
        String key,
        String title,
        String state,
        String status,
        @Nullable UUID parentId,
        List<Node> nodes) {

    /**
     * A phase, step or touchpoint.
     *
     * @param variantKeys of the ways in which a step is offered; null for other parts, and in events from before they
     *     were told
     */
    public record Node(
            UUID id,
            String key,
            String kind,
            String name,
            @Nullable UUID parentId,
            int order,
            @Nullable Integer importanceToCustomer,
            @Nullable Integer importanceToOrganisation,
            @Nullable Cost costToServe,
            @Nullable List<String> variantKeys) {}

    /** What one contact costs. */
    public record Cost(String currency, long minorUnits) {}
}
