package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

@DefaultNonNull
@Description("A journey in the framework, without its map but with what lies below it.")
public record FrameworkNode(
        @Id @Description("The journey.") String id,

        @Description("Its key.") String key,

        @Description("Its title.") String title,

        @Description("Whose journey it is.") JourneyKind kind,

        @Description("How wide it reaches.") JourneyLevel level,

        @Description("What it describes.") JourneyState state,

        @Description("How far the work on it is.") JourneyStatus status,

        @Nullable @Id @Description("The journey above it; null at the top.")
        String parentId,

        @Nullable @Description("Its place among its siblings, from 1.")
        Integer order,

        @Description("Its level below the start, which is 1.")
        int depth,

        @Name("isKeyJourney") @Description("Whether it matters more than others.")
        boolean isKeyJourney,

        @Nullable @Description("Who owns it.") String ownerId,

        @Nullable @Description("The team that owns it.") String teamId,

        @Nullable @Description("The stage of the customer's life with the organisation.")
        String lifecycleStage,

        @Nullable @Description("When evidence last arrived for it.")
        Instant lastEvidenceAt,

        @Nullable @Description("When it was last reviewed.") Instant lastReviewedAt,

        @Description("The journey's version.") int version,

        @Description("What lies below it, itself included.") RollUp rollUp) {}
