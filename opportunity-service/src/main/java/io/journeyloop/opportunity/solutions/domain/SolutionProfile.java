package io.journeyloop.opportunity.solutions.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a solution.
 *
 * @param effort how much work it is, in the unit that the tenant counts in
 * @param plannedAt when it is to ship
 */
public record SolutionProfile(
        String title,
        @Nullable String description,
        List<UUID> opportunityIds,
        Objective objective,
        @Nullable Double effort,
        @Nullable Instant plannedAt,
        List<DeliveryLink> deliveryLinks,
        @Nullable String ownerId,
        @Nullable String teamId,
        List<String> tags,
        Map<String, Object> customFields) {

    SolutionProfile with(List<DeliveryLink> links) {
        return new SolutionProfile(
                title,
                description,
                opportunityIds,
                objective,
                effort,
                plannedAt,
                links,
                ownerId,
                teamId,
                tags,
                customFields);
    }
}
