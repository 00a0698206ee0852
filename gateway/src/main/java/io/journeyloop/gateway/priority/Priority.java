package io.journeyloop.gateway.priority;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A step that hurts customers and business.")
public record Priority(
        @Description("From 1, the worst first.") int rank,
        @Description("Where it is.") PriorityPlace place,
        @Description("How many rated answers.") int n,
        @Description("What customers feel.") PerceptionEffect perceptionEffect,
        @Description("What it means to the business.") BusinessEffect businessEffect,
        @Description("Both together.") Impact impact,

        @Id @Description("Insights about the step, the worst experience first.")
        List<@NonNull String> insightIds,

        @Id @Description("Open opportunities that address it, by rank.")
        List<@NonNull String> opportunityIds,

        @Description("Why, in plain words with the figures.")
        String because,

        @Description("By which rules it was computed.") String formulaVersion) {}
