package io.journeyloop.opportunity.backlog.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people say about an opportunity.
 *
 * @param goalIds what it serves, as the goals name it
 */
public record Content(
        String title,
        @Nullable String description,
        OpportunityType type,
        @Nullable UUID parentId,
        List<UUID> insightIds,
        List<Link> links,
        List<UUID> personaIds,
        List<UUID> goalIds,
        @Nullable String ownerId,
        @Nullable String teamId,
        List<String> tags,
        Map<String, Object> customFields) {

    /** How much an opportunity may hold, whether people say it at once or a merge brings it together. */
    public static final int MOST_INSIGHTS = 500;

    public static final int MOST_LINKS = 500;
    public static final int MOST_PERSONAS = 100;
    public static final int MOST_GOALS = 100;
    public static final int MOST_TAGS = 50;

    /** The same words about other parts. */
    Content holding(MergedParts parts) {
        return new Content(
                title,
                description,
                type,
                parentId,
                parts.insightIds(),
                parts.links(),
                parts.personaIds(),
                goalIds,
                ownerId,
                teamId,
                parts.tags(),
                customFields);
    }
}
