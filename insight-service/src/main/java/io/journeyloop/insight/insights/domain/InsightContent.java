package io.journeyloop.insight.insights.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people write about an insight.
 *
 * @param experienceImpact effect on the customer's experience, -2.0 to 2.0; null when not judged
 * @param weight how much it counts, in percent
 */
public record InsightContent(
        String title,
        @Nullable String description,
        InsightType type,
        @Nullable BigDecimal experienceImpact,
        int weight,
        List<UUID> personaIds,
        List<InsightLink> links,
        List<Evidence> evidence,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        List<String> tags,
        Map<String, Object> customFields) {

    /** The same, about other places. */
    public InsightContent withLinks(List<InsightLink> places) {
        return new InsightContent(
                title,
                description,
                type,
                experienceImpact,
                weight,
                personaIds,
                places,
                evidence,
                ownerId,
                teamId,
                tags,
                customFields);
    }

    /** Whether the figures of the places that it speaks about are the same with either. */
    boolean tellsTheSameAs(InsightContent other) {
        return Objects.equals(experienceImpact, other.experienceImpact)
                && weight == other.weight
                && personaIds.equals(other.personaIds)
                && links.equals(other.links);
    }

    /** Whether it says enough to be called valid. */
    boolean isFounded() {
        return !type.isInterpreted() || !evidence.isEmpty();
    }
}
