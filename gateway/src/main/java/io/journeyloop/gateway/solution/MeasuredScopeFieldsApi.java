package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.MapParts;
import io.journeyloop.gateway.journey.Phase;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.journey.Touchpoint;
import io.journeyloop.gateway.persona.Persona;
import io.journeyloop.gateway.persona.Personas;
import io.journeyloop.gateway.persona.Segment;
import io.journeyloop.gateway.persona.Segments;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What leads from goals, solutions and comparisons to where and by whom they are measured. */
@GraphQLApi
public class MeasuredScopeFieldsApi {
    private final Journeys journeys;
    private final MapParts parts;
    private final Personas personas;
    private final Segments segments;

    MeasuredScopeFieldsApi(Journeys journeys, MapParts parts, Personas personas, Segments segments) {
        this.journeys = journeys;
        this.parts = parts;
        this.personas = personas;
        this.segments = segments;
    }

    @Description("The journey; null when it is measured anywhere.")
    public Uni<Journey> journey(@Source MeasuredScope scope) {
        return journeys.find(scope.journeyId());
    }

    @Description("The phase; null when none is named, or it has gone.")
    public Uni<Phase> phase(@Source MeasuredScope scope) {
        return parts.phase(scope.journeyId(), scope.phaseId());
    }

    @Description("The step; null when none is named, or it has gone.")
    public Uni<Step> step(@Source MeasuredScope scope) {
        return parts.step(scope.journeyId(), scope.stepId());
    }

    @Description("The touchpoint; null when none is named, or it has gone.")
    public Uni<Touchpoint> touchpoint(@Source MeasuredScope scope) {
        return parts.touchpoint(scope.journeyId(), scope.touchpointId());
    }

    @Description("The segment; null when everybody is measured.")
    public Uni<Segment> segment(@Source MeasuredScope scope) {
        return segments.find(scope.segmentId());
    }

    @Description("The persona; null when everybody is measured, or it is not known.")
    public Uni<Persona> persona(@Source MeasuredScope scope) {
        return personas.named(scope.personaKey());
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source Comparison comparison) {
        return journeys.find(comparison.journeyId());
    }

    @Description("The step; null when it has gone.")
    public Uni<Step> step(@Source Comparison comparison) {
        return parts.step(comparison.journeyId(), comparison.stepId());
    }
}
