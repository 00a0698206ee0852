package io.journeyloop.gateway.goal;

import io.journeyloop.gateway.solution.MeasuredScopeInput;
import io.journeyloop.gateway.solution.UsualMetricInput;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("GoalInput")
@Description("What to make of a goal. In an update, absent leaves a field as it is and null clears it.")
public record GoalInput(
        @Nullable @Description("Slug; made from the title when absent. Can't be changed.")
        String key,

        @Nullable @Description("In one line; a new goal needs one.")
        String title,

        @Nullable @Description("At length.") String description,

        @Nullable @Description("Whether it is still wanted.")
        GoalStatus status,

        @Nullable @Id @Description("The defined metric.") String metricId,

        @Nullable @Description("The usual metric, instead.") UsualMetricInput metric,

        @Nullable @Description("Where it is measured.") MeasuredScopeInput scope,

        @Nullable @Description("The metric at the start.") Double baseline,

        @Nullable @Description("What is wanted; a new goal needs it.")
        Double target,

        @Nullable @Description("By when; a new goal needs it.")
        LocalDate due,

        @Nullable @Id @Description("What serves it.") List<@NonNull String> opportunityIds,

        @Nullable @Description("Who owns it.") String ownerId,

        @Nullable @Description("The team that owns it.") String teamId,

        @Nullable @Description("Free labels.") List<@NonNull String> tags,

        @Nullable @Description("The tenant's own fields.") JsonObject customFields) {}
