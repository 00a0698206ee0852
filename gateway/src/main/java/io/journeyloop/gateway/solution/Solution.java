package io.journeyloop.gateway.solution;

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
@Description("Something that is done about opportunities, and is measured.")
public record Solution(
        @Id @Description("UUID.") String id,

        @Description("Slug, unique in the tenant and stable.")
        String key,

        @Description("In one line.") String title,

        @Nullable @Description("At length.") String description,

        @Description("How far it is.") SolutionStatus status,

        @Id @Description("What it is for.") List<@NonNull String> opportunityIds,

        @Nullable @Id @Description("The defined metric that judges it.")
        String metricId,

        @Nullable @Description("The usual metric that judges it, where none is defined.")
        UsualMetric metric,

        @Nullable @Description("Where it is measured.") MeasuredScope scope,

        @Nullable @Description("The metric before.") Double baseline,

        @Nullable @Description("What is wanted.") Double target,

        @Nullable @Description("How long is measured before and after.")
        Integer windowDays,

        @Nullable @Description("How many answers decide, on each side.")
        Integer sampleSize,

        @Description("What it needs to go on.") List<@NonNull String> missing,

        @Nullable @Description("What it takes.") Double effort,

        @Nullable @Description("When it is planned for.") Instant plannedAt,

        @Nullable @Description("When it reached the customers.")
        Instant shippedAt,

        @Description("Where it is built.") List<@NonNull DeliveryLink> deliveryLinks,

        @Nullable @Description("Whether it worked; null before a verdict.")
        SolutionResult result,

        @Nullable @Description("Who owns it.") String ownerId,

        @Nullable @Description("The team that owns it.") String teamId,

        @Description("Free labels.") List<@NonNull String> tags,

        @Nullable @Description("The tenant's own fields.") JsonObject customFields,

        @Description("Counts up with each change; pass it back to change the record.")
        int version,

        @Description("When it was made.") Instant createdAt,

        @Description("When it was last changed.") Instant updatedAt,

        @Nullable @Description("Who made it.") String createdBy,

        @Nullable @Description("When it was archived; null while in use.")
        Instant archivedAt)
        implements Node {}
