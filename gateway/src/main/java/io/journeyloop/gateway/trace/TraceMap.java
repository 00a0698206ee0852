package io.journeyloop.gateway.trace;

import io.journeyloop.gateway.insight.Insight;
import io.journeyloop.gateway.insight.InsightEvidence;
import io.journeyloop.gateway.insight.InsightLink;
import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.opportunity.OpportunityLink;
import io.journeyloop.gateway.trace.TraceNames.Names;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what the services know; an edge counts once both its ends are there. */
final class TraceMap {
    private final Walk walk;
    private final Names names;
    private final Map<String, TraceStop> stops = new LinkedHashMap<>();
    private final Set<TraceEdge> edges = new LinkedHashSet<>();

    private TraceMap(Walk walk, Names names) {
        this.walk = walk;
        this.names = names;
    }

    static Trace of(Walk walk, Names names) {
        TraceMap map = new TraceMap(walk, names);
        map.addEvidence();
        map.addInsights();
        map.addPlaces(walk.places());
        map.addOpportunities();
        map.addSolutions();
        map.addGoals();
        map.addMetrics();
        return new Trace(
                walk.direction(),
                List.copyOf(map.stops.values()),
                map.wholeEdges(),
                walk.loop().truncated());
    }

    /** Forward, only the record that was asked for; backward, all that the insights rest on. */
    private void addEvidence() {
        for (Insight insight : walk.insights()) {
            for (InsightEvidence evidence : insight.evidence()) {
                String id = evidence.feedbackId();
                if (id != null && (walk.direction() == TraceDirection.BACKWARD || id.equals(walk.asked()))) {
                    add(TraceStop.of(TraceKind.FEEDBACK, id, evidence.quote(), null));
                    connect(id, insight.id());
                }
            }
        }
    }

    private void addInsights() {
        for (Insight insight : walk.insights()) {
            add(TraceStop.of(TraceKind.INSIGHT, insight.id(), insight.title(), insight.status()));
            for (InsightLink link : insight.links()) {
                String stepId = link.stepId();
                connect(insight.id(), stepId == null ? link.journeyId() : stepId);
            }
        }
    }

    private void addPlaces(Walk.Places places) {
        places.steps().forEach((stepId, journeyId) -> {
            add(TraceStop.of(TraceKind.STEP, stepId, names.steps().get(stepId), null));
            connect(stepId, journeyId);
        });
        for (String id : places.journeys()) {
            Journey journey = names.journeys().get(id);
            add(
                    journey == null
                            ? TraceStop.of(TraceKind.JOURNEY, id, null, null)
                            : TraceStop.of(TraceKind.JOURNEY, id, journey.title(), journey.status()));
        }
    }

    private void addOpportunities() {
        for (Loop.Chance one : walk.loop().opportunities()) {
            add(TraceStop.of(TraceKind.OPPORTUNITY, one.id(), one.title(), one.status()));
            one.insightIds().forEach(insightId -> connect(insightId, one.id()));
            for (OpportunityLink link : one.links()) {
                String stepId = link.stepId();
                if (stepId != null) {
                    connect(stepId, one.id());
                }
                connect(link.journeyId(), one.id());
            }
        }
    }

    private void addSolutions() {
        for (Loop.Deed one : walk.loop().solutions()) {
            add(new TraceStop(
                    TraceKind.SOLUTION,
                    one.id(),
                    one.title(),
                    one.status(),
                    one.result() == null ? null : one.result().verdict()));
            one.opportunityIds().forEach(opportunityId -> connect(opportunityId, one.id()));
        }
    }

    private void addGoals() {
        for (Loop.Aim one : walk.loop().goals()) {
            add(TraceStop.of(TraceKind.GOAL, one.id(), one.title(), one.status()));
            one.opportunityIds().forEach(opportunityId -> connect(opportunityId, one.id()));
        }
    }

    private void addMetrics() {
        for (Walk.Judged one : walk.judged()) {
            Walk.Judge judge = one.judge();
            add(TraceStop.of(
                    TraceKind.METRIC,
                    judge.id(),
                    judge.defined() ? names.metrics().get(judge.id()) : judge.id(),
                    null));
            connect(one.id(), judge.id());
        }
    }

    private void add(TraceStop stop) {
        stops.putIfAbsent(stop.id(), stop);
    }

    private void connect(String from, String to) {
        edges.add(new TraceEdge(from, to));
    }

    private List<TraceEdge> wholeEdges() {
        return edges.stream()
                .filter(edge -> stops.containsKey(edge.fromId()) && stops.containsKey(edge.toId()))
                .toList();
    }
}
