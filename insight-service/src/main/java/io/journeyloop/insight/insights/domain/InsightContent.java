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
        @Nullable String ownerId,
        @Nullable String teamId,
        List<String> tags,
        Map<String, Object> customFields) {

    /** The same, about other places. */
    public InsightContent withLinks(List<InsightLink> places) {
        return holding(personaIds, places, evidence, tags);
    }

    /** The same text, resting on other evidence. */
    public InsightContent withEvidence(List<Evidence> items) {
        return holding(personaIds, links, items, tags);
    }

    /** The same under another title, as another kind of finding. */
    public InsightContent named(String newTitle, @Nullable String newDescription, InsightType newType) {
        return new InsightContent(
                newTitle,
                newDescription,
                newType,
                experienceImpact,
                weight,
                personaIds,
                links,
                evidence,
                ownerId,
                teamId,
                tags,
                customFields);
    }

    /** The same, with all that another one speaks about and rests on. */
    public InsightContent absorbing(InsightContent other) {
        return holding(
                MergedParts.union(personaIds, other.personaIds),
                MergedParts.union(links, other.links),
                MergedParts.union(evidence, other.evidence),
                MergedParts.union(tags, other.tags));
    }

    /** The same without what came from another one. */
    public InsightContent releasing(MergedParts parts) {
        return holding(
                MergedParts.less(personaIds, parts.personaIds()),
                MergedParts.less(links, parts.links()),
                evidence.stream().filter(item -> !parts.holds(item)).toList(),
                MergedParts.less(tags, parts.tags()));
    }

    private InsightContent holding(
            List<UUID> personas, List<InsightLink> places, List<Evidence> items, List<String> labels) {
        return new InsightContent(
                title,
                description,
                type,
                experienceImpact,
                weight,
                personas,
                places,
                items,
                ownerId,
                teamId,
                labels,
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
