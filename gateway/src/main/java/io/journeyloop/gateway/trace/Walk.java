package io.journeyloop.gateway.trace;

import io.journeyloop.gateway.insight.Insight;
import io.journeyloop.gateway.insight.InsightLink;
import io.journeyloop.gateway.opportunity.OpportunityLink;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a trace was found to come by, before it is put together. */
record Walk(String asked, TraceDirection direction, List<Insight> insights, Loop loop) {
    /** Something that is done or wanted, and what tells whether it worked. */
    record Judged(String id, Judge judge) {}

    /**
     * A metric.
     *
     * @param id of a defined one; the type of a usual one, which has no id
     */
    record Judge(String id, boolean defined) {
        static @Nullable Judge of(@Nullable String metricId, @Nullable String metricType) {
            if (metricId != null) {
                return new Judge(metricId, true);
            }
            return metricType == null ? null : new Judge(metricType, false);
        }
    }

    /**
     * Places in journeys.
     *
     * @param steps the journey of each step
     */
    record Places(Map<String, String> steps, Set<String> journeys) {
        private void add(String journeyId, @Nullable String stepId) {
            journeys.add(journeyId);
            if (stepId != null) {
                steps.put(stepId, journeyId);
            }
        }
    }

    boolean isEmpty() {
        return insights.isEmpty() && loop.isEmpty();
    }

    /** Forward, where the insights lead to; backward, where the opportunities come from; and what was asked for. */
    Places places() {
        Places places = new Places(new LinkedHashMap<>(), new LinkedHashSet<>());
        if (direction == TraceDirection.FORWARD) {
            insightLinks().forEach(link -> places.add(link.journeyId(), link.stepId()));
            opportunityLinks().forEach(link -> addAsked(link, places));
        } else {
            opportunityLinks().forEach(link -> places.add(link.journeyId(), link.stepId()));
            insightLinks().forEach(link -> addAsked(link, places));
        }
        return places;
    }

    /** A journey leads on from all its steps, so that forward none of them lies behind it. */
    private void addAsked(OpportunityLink link, Places places) {
        if (asked.equals(link.stepId())) {
            places.add(link.journeyId(), asked);
        } else if (asked.equals(link.journeyId())) {
            places.add(asked, null);
        }
    }

    /** A step leads on to its journey, so that backward the journey doesn't lie behind it. */
    private void addAsked(InsightLink link, Places places) {
        if (asked.equals(link.stepId())) {
            places.steps().put(asked, link.journeyId());
        } else if (asked.equals(link.journeyId())) {
            places.add(asked, link.stepId());
        }
    }

    /** What tells whether it worked; backward only what was asked for. */
    List<Judged> judged() {
        return Stream.concat(
                        loop.solutions().stream().flatMap(one -> judged(one.id(), one.metricId(), one.metricType())),
                        loop.goals().stream().flatMap(one -> judged(one.id(), one.metricId(), one.metricType())))
                .toList();
    }

    private Stream<Judged> judged(String id, @Nullable String metricId, @Nullable String metricType) {
        Judge judge = Judge.of(metricId, metricType);
        return judge != null && (direction == TraceDirection.FORWARD || asked.equals(judge.id()))
                ? Stream.of(new Judged(id, judge))
                : Stream.empty();
    }

    private Stream<InsightLink> insightLinks() {
        return insights.stream().flatMap(insight -> insight.links().stream());
    }

    private Stream<OpportunityLink> opportunityLinks() {
        return loop.opportunities().stream().flatMap(opportunity -> opportunity.links().stream());
    }
}
