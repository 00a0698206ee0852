package io.journeyloop.gateway.node;

import io.journeyloop.gateway.goal.Goals;
import io.journeyloop.gateway.insight.DefinedMetrics;
import io.journeyloop.gateway.insight.FeedbackRecords;
import io.journeyloop.gateway.insight.Insights;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.MapParts;
import io.journeyloop.gateway.opportunity.Opportunities;
import io.journeyloop.gateway.persona.Personas;
import io.journeyloop.gateway.relay.Node;
import io.journeyloop.gateway.search.SearchHit;
import io.journeyloop.gateway.solution.Solutions;
import io.journeyloop.gateway.trace.TraceStop;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What leads from hits and stops, which name things of many kinds, to the things themselves. */
@GraphQLApi
public class NodeFieldsApi {
    private final Personas personas;
    private final Journeys journeys;
    private final MapParts parts;
    private final FeedbackRecords feedback;
    private final Insights insights;
    private final DefinedMetrics metrics;
    private final Opportunities opportunities;
    private final Solutions solutions;
    private final Goals goals;

    NodeFieldsApi(
            Personas personas,
            Journeys journeys,
            MapParts parts,
            FeedbackRecords feedback,
            Insights insights,
            DefinedMetrics metrics,
            Opportunities opportunities,
            Solutions solutions,
            Goals goals) {
        this.personas = personas;
        this.journeys = journeys;
        this.parts = parts;
        this.feedback = feedback;
        this.insights = insights;
        this.metrics = metrics;
        this.opportunities = opportunities;
        this.solutions = solutions;
        this.goals = goals;
    }

    @Description("What was found, itself; null when it has gone since.")
    public Uni<Node> node(@Source SearchHit hit) {
        String id = hit.id();
        return switch (hit.kind()) {
            case JOURNEY -> asNode(journeys.find(id));
            case PHASE, STEP, TOUCHPOINT -> parts.find(hit.journeyId(), id);
            case PERSONA -> asNode(personas.find(id));
            case OPPORTUNITY -> asNode(opportunities.find(id));
            case SOLUTION -> asNode(solutions.find(id));
            case INSIGHT -> asNode(insights.find(id));
            case FEEDBACK -> asNode(feedback.find(id));
        };
    }

    @Description("What the trace comes by, itself; null for a usual metric, and when it has gone.")
    public Uni<Node> node(@Source TraceStop stop) {
        String id = stop.id();
        return switch (stop.kind()) {
            case FEEDBACK -> asNode(feedback.find(id));
            case INSIGHT -> asNode(insights.find(id));
            case STEP, ORIGIN -> parts.find(id);
            case JOURNEY -> asNode(journeys.find(id));
            case OPPORTUNITY -> asNode(opportunities.find(id));
            case SOLUTION -> asNode(solutions.find(id));
            case GOAL -> asNode(goals.find(id));
            case METRIC -> asNode(metrics.find(id));
        };
    }

    private static <T extends Node> Uni<Node> asNode(Uni<@Nullable T> found) {
        return found.map(Node.class::cast);
    }
}
