package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.MapParts;
import io.journeyloop.gateway.journey.Phase;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.journey.StepVariant;
import io.journeyloop.gateway.journey.Touchpoint;
import io.journeyloop.gateway.persona.Persona;
import io.journeyloop.gateway.persona.Personas;
import io.journeyloop.gateway.persona.Segment;
import io.journeyloop.gateway.persona.Segments;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What leads from insights and metrics to what they are about. */
@GraphQLApi
public class InsightPlacesApi {
    private final Journeys journeys;
    private final MapParts parts;
    private final Personas personas;
    private final Segments segments;
    private final DefinedMetrics metrics;

    InsightPlacesApi(Journeys journeys, MapParts parts, Personas personas, Segments segments, DefinedMetrics metrics) {
        this.journeys = journeys;
        this.parts = parts;
        this.personas = personas;
        this.segments = segments;
        this.metrics = metrics;
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source InsightLink link) {
        return journeys.find(link.journeyId());
    }

    @Description("The step; null for the journey as a whole, and when it has gone.")
    public Uni<Step> step(@Source InsightLink link) {
        return parts.step(link.journeyId(), link.stepId());
    }

    @Description("The touchpoint; null for the step as a whole, and when it has gone.")
    public Uni<Touchpoint> touchpoint(@Source InsightLink link) {
        return parts.touchpoint(link.journeyId(), link.touchpointId());
    }

    @Description("The journey; null when none is named.")
    public Uni<Journey> journey(@Source MetricScope scope) {
        return journeys.find(scope.journeyId());
    }

    @Description("The phase; null when none is named, or it has gone.")
    public Uni<Phase> phase(@Source MetricScope scope) {
        return parts.phase(scope.journeyId(), scope.phaseId());
    }

    @Description("The step; null when none is named, or it has gone.")
    public Uni<Step> step(@Source MetricScope scope) {
        return parts.step(scope.journeyId(), scope.stepId());
    }

    @Description("The touchpoint; null when none is named, or it has gone.")
    public Uni<Touchpoint> touchpoint(@Source MetricScope scope) {
        return parts.touchpoint(scope.journeyId(), scope.touchpointId());
    }

    @Description("The segment; null for everybody.")
    public Uni<Segment> segment(@Source MetricScope scope) {
        return segments.find(scope.segmentId());
    }

    @Description("The persona; null for everybody, and when it is not known.")
    public Uni<Persona> persona(@Source MetricScope scope) {
        return personas.named(scope.personaKey());
    }

    @Description("The defined metric that tells which is better; null where a usual one does.")
    public Uni<DefinedMetric> definedOutcomeMetric(@Source StepVariant variant) {
        return metrics.find(variant.outcomeMetricId());
    }
}
