package io.journeyloop.opportunity.trace;

import io.journeyloop.opportunity.backlog.domain.Link;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import io.journeyloop.opportunity.goals.domain.Goal;
import io.journeyloop.opportunity.goals.domain.GoalStatus;
import io.journeyloop.opportunity.measurement.domain.MetricChoice;
import io.journeyloop.opportunity.measurement.domain.MetricType;
import io.journeyloop.opportunity.solutions.api.ResultResponse;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.journeyloop.opportunity.solutions.domain.SolutionStatus;
import io.journeyloop.opportunity.trace.TraceRows.Found;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the way from what customers said to what came of it; the ids inside are the edges. */
@Schema(name = "Trace", description = "A part of the way from what customers said to what came of it, the oldest first")
record TraceResponse(
        List<TracedOpportunity> opportunities,
        List<TracedSolution> solutions,
        List<TracedGoal> goals,

        @Schema(description = "Whether there are more than the 5,000 of a kind that are here")
        boolean truncated) {

    record TracedOpportunity(
            UUID id,
            String key,
            String title,
            OpportunityStatus status,
            OpportunityType type,
            @Nullable Double score,
            List<UUID> insightIds,
            List<Link> links,

            @Schema(description = "Opportunities that were merged into it, whose ids may be asked for, too")
            List<UUID> mergedIds,

            @Nullable Instant archivedAt) {}

    record TracedSolution(
            UUID id,
            String key,
            String title,
            SolutionStatus status,

            @Schema(description = "All that it is about, whether they are in this answer or not")
            List<UUID> opportunityIds,

            @Schema(description = "The defined metric that judges it") @Nullable
            UUID metricId,

            @Schema(description = "The usual metric that judges it") @Nullable
            MetricType metricType,

            @Nullable Double baseline,
            @Nullable Double target,
            @Nullable Instant shippedAt,
            @Nullable ResultResponse result,
            @Nullable Instant archivedAt) {

        static TracedSolution of(Solution solution) {
            var objective = solution.profile().objective();
            MetricChoice metric = objective.metric();
            return new TracedSolution(
                    solution.id(),
                    solution.key(),
                    solution.profile().title(),
                    solution.status(),
                    solution.profile().opportunityIds(),
                    metric == null ? null : metric.metricId(),
                    metric == null ? null : metric.type(),
                    objective.baseline(),
                    objective.target(),
                    solution.shippedAt(),
                    ResultResponse.of(solution),
                    solution.archivedAt());
        }
    }

    record TracedGoal(
            UUID id,
            String key,
            String title,
            GoalStatus status,

            @Schema(description = "All that serve it, whether they are in this answer or not")
            List<UUID> opportunityIds,

            @Nullable UUID metricId,
            @Nullable MetricType metricType,
            double target,
            LocalDate due,
            @Nullable Instant archivedAt) {

        static TracedGoal of(Goal goal) {
            var profile = goal.profile();
            return new TracedGoal(
                    goal.id(),
                    goal.key(),
                    profile.title(),
                    profile.status(),
                    profile.opportunityIds(),
                    profile.metric().metricId(),
                    profile.metric().type(),
                    profile.target(),
                    profile.due(),
                    goal.archivedAt());
        }
    }

    static TraceResponse of(Tracing.Trace trace) {
        Map<UUID, Found> byId = trace.found().stream().collect(Collectors.toMap(Found::id, Function.identity()));
        boolean truncated = Stream.of(trace.found(), trace.solutions(), trace.goals())
                .anyMatch(kind -> kind.size() > TraceRows.MOST);
        return new TraceResponse(
                oldest(trace.opportunities(), Opportunity::id, one -> traced(one, byId)),
                oldest(trace.solutions(), Solution::id, TracedSolution::of),
                oldest(trace.goals(), Goal::id, TracedGoal::of),
                truncated);
    }

    private static <T, R> List<R> oldest(List<T> found, Function<T, UUID> id, Function<T, R> mapping) {
        return found.stream()
                .sorted(Comparator.comparing(one -> id.apply(one).toString()))
                .limit(TraceRows.MOST)
                .map(mapping)
                .toList();
    }

    private static TracedOpportunity traced(Opportunity opportunity, Map<UUID, Found> byId) {
        Found found = byId.get(opportunity.id());
        return new TracedOpportunity(
                opportunity.id(),
                opportunity.key(),
                opportunity.content().title(),
                opportunity.progress().status(),
                opportunity.content().type(),
                opportunity.standing().score(),
                opportunity.content().insightIds(),
                opportunity.content().links(),
                found == null ? List.of() : found.mergedIds(),
                opportunity.archivedAt());
    }
}
