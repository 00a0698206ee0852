package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("SolutionInput")
@Description("What to make of a solution. In an update, absent leaves a field as it is and null clears it.")
public record SolutionInput(
        @Nullable @Description("Slug; made from the title when absent. Can't be changed.")
        String key,

        @Nullable @Description("In one line; a new solution needs one.")
        String title,

        @Nullable @Description("At length.") String description,

        @Nullable @Description("How far it is; IN_DELIVERY needs metric, baseline and target.")
        SolutionStatus status,

        @Nullable @Id @Description("What it is for.") List<@NonNull String> opportunityIds,

        @Nullable @Id @Description("The defined metric that judges it.")
        String metricId,

        @Nullable @Description("The usual metric that judges it, instead.")
        UsualMetricInput metric,

        @Nullable @Description("Where it is measured.") MeasuredScopeInput scope,

        @Nullable @Description("The metric before.") Double baseline,

        @Nullable @Description("What is wanted.") Double target,

        @Nullable @Description("How long to measure before and after.")
        Integer windowDays,

        @Nullable @Description("How many answers decide, on each side.")
        Integer sampleSize,

        @Nullable @Description("What it takes.") Double effort,

        @Nullable @Description("When it is planned for.") Instant plannedAt,

        @Nullable @Description("Where it is built.") List<@NonNull DeliveryLinkInput> deliveryLinks,

        @Nullable @Description("Who owns it.") String ownerId,

        @Nullable @Description("The team that owns it.") String teamId,

        @Nullable @Description("Free labels.") List<@NonNull String> tags,

        @Nullable @Description("The tenant's own fields.") JsonObject customFields) {}
