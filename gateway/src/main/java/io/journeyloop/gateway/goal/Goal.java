package io.journeyloop.gateway.goal;

import io.journeyloop.gateway.relay.Node;
import io.journeyloop.gateway.solution.MeasuredScope;
import io.journeyloop.gateway.solution.UsualMetric;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A figure that is wanted by a day.")
public record Goal(
        @Id @Description("UUID.") String id,

        @Description("Slug, unique in the tenant and stable.")
        String key,

        @Description("In one line.") String title,

        @Nullable @Description("At length.") String description,

        @Description("Whether it is still wanted.") GoalStatus status,

        @Nullable @Id @Description("The defined metric.") String metricId,

        @Nullable @Description("The usual metric, where none is defined.")
        UsualMetric metric,

        @Nullable @Description("Where it is measured.") MeasuredScope scope,

        @Nullable @Description("The metric at the start.") Double baseline,

        @Description("What is wanted.") double target,

        @Description("By when.") LocalDate due,

        @Nullable @Description("How far it is; null before it was first measured.")
        GoalProgress progress,

        @Id @Description("What serves it.") List<@NonNull String> opportunityIds,

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
