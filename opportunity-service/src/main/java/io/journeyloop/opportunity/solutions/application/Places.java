package io.journeyloop.opportunity.solutions.application;

import io.journeyloop.opportunity.backlog.domain.Link;
import io.journeyloop.opportunity.measurement.domain.MetricChoice;
import io.journeyloop.opportunity.measurement.domain.Scope;
import io.journeyloop.opportunity.solutions.domain.Objective;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in which journeys a solution changes something: where its opportunities are, and where it is measured.
 *
 * @param links each place once
 */
record Places(List<Link> links) {

    static Places of(Stream<Link> ofOpportunities, @Nullable Scope scope) {
        UUID journey = scope == null ? null : scope.journeyId();
        Stream<Link> measured =
                journey == null || scope == null ? Stream.empty() : Stream.of(new Link(journey, scope.stepId()));
        return new Places(Stream.concat(ofOpportunities, measured).distinct().toList());
    }

    /**
     * Where the answers are to come from: where somebody said, else the one step or the one journey that the opportunities
     * are about, else anywhere. A defined metric knows its own place.
     */
    Scope scope(Objective objective) {
        MetricChoice metric = objective.metric();
        if (metric != null && metric.metricId() != null) {
            return Scope.ANYWHERE;
        }
        Scope wanted = objective.scope();
        if (wanted != null) {
            return wanted;
        }
        List<UUID> journeys = links.stream().map(Link::journeyId).distinct().toList();
        if (journeys.size() != 1) {
            return Scope.ANYWHERE;
        }
        return Scope.at(
                journeys.getFirst(), links.size() == 1 ? links.getFirst().stepId() : null);
    }
}
