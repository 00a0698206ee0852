package io.journeyloop.gateway.opportunity;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Something worth doing for customers and business, and what it rests on.")
public record Opportunity(
        @Id @Description("UUID.") String id,

        @Description("Slug, unique in the tenant and stable.")
        String key,

        @Description("In one line.") String title,
        @Nullable @Description("How might we …") String description,
        @Description("What kind it is.") OpportunityType type,
        @Description("Where the work on it stands.") OpportunityStatus status,
        @Nullable @Description("How it was solved.") String solvedReason,

        @Nullable @Id @Description("The shipped solution that it counts as solved by.")
        String solvedById,

        @Nullable @Description("Why it will not be done.") String dismissedReason,

        @Nullable @Id @Description("The guardrail that dismissed it.")
        String guardrailId,

        @Nullable @Id @Description("The opportunity that it is part of.")
        String parentId,

        @Id @Description("What it rests on.") List<@NonNull String> insightIds,

        @Description("The places in journeys that it is about.")
        List<@NonNull OpportunityLink> links,

        @Id @Description("Whom it is for.") List<@NonNull String> personaIds,

        @Id @Description("Goals that it serves, archived ones included.")
        List<@NonNull String> goalIds,

        @Nullable @Description("Who owns it.") String ownerId,
        @Nullable @Description("The team that owns it.") String teamId,

        @Nullable @Description("What it is worth, explained.")
        Score score,

        @Nullable @Description("Its place among the open ones, from 1; null when closed.")
        Integer rank,

        @Description("What people gave to the scoring model's criteria.")
        List<@NonNull ScoreInput> inputs,

        @Description("Counts up with each change; pass it back to change the record.")
        int version,

        @Description("When it was made.") Instant createdAt,
        @Description("When it was last changed.") Instant updatedAt,
        @Nullable @Description("Who made it.") String createdBy,

        @Nullable @Description("When it was archived; null while in use.")
        Instant archivedAt,

        @Nullable @Id @Description("The opportunity that took it over; null unless it was merged.")
        String mergedIntoId,

        @Description("Free labels.") List<@NonNull String> tags,
        @Nullable @Description("The tenant's own fields.") JsonObject customFields)
        implements Node {}
