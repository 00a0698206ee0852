package io.journeyloop.opportunity.solutions.application;

import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.opportunity.backlog.domain.Link;
import io.journeyloop.opportunity.measurement.domain.Estimate;
import io.journeyloop.opportunity.measurement.domain.MetricType;
import io.journeyloop.opportunity.measurement.domain.Outcome;
import io.journeyloop.opportunity.measurement.domain.Verdict;
import io.journeyloop.opportunity.solutions.domain.Objective;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.journeyloop.opportunity.solutions.domain.SolutionStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event tells of a solution: its state, without a word that people wrote. */
record SolutionAnnouncement(
        UUID solutionId,
        SolutionStatus status,
        List<UUID> opportunityIds,
        List<Link> links,
        @Nullable UUID metricId,
        @Nullable MetricType metricType,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable Instant shippedAt,
        @Nullable Result result) {

    /** What it did to customers. */
    record Result(
            @Nullable Double before,
            @Nullable Double after,
            @Nullable Double delta,
            @Nullable Double lower,
            @Nullable Double upper,
            long nBefore,
            long nAfter,
            Verdict verdict) {

        static @Nullable Result of(@Nullable Outcome outcome) {
            if (outcome == null) {
                return null;
            }
            Estimate delta = outcome.delta();
            return new Result(
                    value(outcome.before()),
                    value(outcome.after()),
                    value(delta),
                    delta == null ? null : delta.lower(),
                    delta == null ? null : delta.upper(),
                    outcome.nBefore(),
                    outcome.nAfter(),
                    outcome.verdict());
        }

        private static @Nullable Double value(@Nullable Estimate estimate) {
            return estimate == null ? null : estimate.value();
        }
    }

    /** What happened to the solution. */
    enum Fact {
        CREATED("created"),
        CHANGED("changed"),
        SHIPPED("shipped"),
        MEASURED("measured"),
        ARCHIVED("archived");

        private final String name;

        Fact(String name) {
            this.name = name;
        }
    }

    static NewEvent of(Fact fact, Solution solution, Places places) {
        Objective objective = solution.profile().objective();
        var metric = objective.metric();
        var data = new SolutionAnnouncement(
                solution.id(),
                solution.status(),
                solution.profile().opportunityIds(),
                places.links(),
                metric == null ? null : metric.metricId(),
                metric == null ? null : metric.type(),
                objective.baseline(),
                objective.target(),
                solution.shippedAt(),
                Result.of(solution.result()));
        return new NewEvent("journeyloop.solution." + fact.name + ".v1", solution.id(), solution.version(), data);
    }
}
