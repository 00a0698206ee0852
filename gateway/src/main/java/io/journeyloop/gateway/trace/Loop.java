package io.journeyloop.gateway.trace;

import io.journeyloop.gateway.opportunity.OpportunityLink;
import io.journeyloop.gateway.solution.SolutionResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a trace that opportunity-service knows. */
record Loop(List<Chance> opportunities, List<Deed> solutions, List<Aim> goals, boolean truncated) {
    /** An opportunity. */
    record Chance(String id, String title, String status, List<String> insightIds, List<OpportunityLink> links) {}

    /** A solution. */
    record Deed(
            String id,
            String title,
            String status,
            List<String> opportunityIds,
            @Nullable String metricId,
            @Nullable String metricType,
            @Nullable SolutionResult result) {}

    /** A goal. */
    record Aim(
            String id,
            String title,
            String status,
            List<String> opportunityIds,
            @Nullable String metricId,
            @Nullable String metricType) {}

    boolean isEmpty() {
        return opportunities.isEmpty() && solutions.isEmpty() && goals.isEmpty();
    }

    List<String> insightIds() {
        return opportunities.stream()
                .flatMap(opportunity -> opportunity.insightIds().stream())
                .distinct()
                .toList();
    }
}
