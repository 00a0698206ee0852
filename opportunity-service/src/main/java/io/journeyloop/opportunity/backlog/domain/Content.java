package io.journeyloop.opportunity.backlog.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people say about an opportunity. */
public record Content(
        String title,
        @Nullable String description,
        OpportunityType type,
        @Nullable UUID parentId,
        List<UUID> insightIds,
        List<Link> links,
        List<UUID> personaIds,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        List<String> tags,
        Map<String, Object> customFields) {}
