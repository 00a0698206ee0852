package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.MapParts;
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

/** What leads from what was counted to the journeys, steps and touchpoints that it was counted at. */
@GraphQLApi
public class ReportPlacesApi {
    private final Journeys journeys;
    private final MapParts parts;
    private final Personas personas;
    private final Segments segments;

    ReportPlacesApi(Journeys journeys, MapParts parts, Personas personas, Segments segments) {
        this.journeys = journeys;
        this.parts = parts;
        this.personas = personas;
        this.segments = segments;
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source EvidenceCoverage coverage) {
        return journeys.find(coverage.journeyId());
    }

    @Description("The touchpoint itself; null when it has gone.")
    public Uni<Touchpoint> touchpoint(@Source TouchpointCoverage coverage) {
        return parts.touchpoint(null, coverage.touchpointId());
    }

    @Description("Its step; null when it has gone.")
    public Uni<Step> step(@Source TouchpointCoverage coverage) {
        return parts.step(null, coverage.stepId());
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source ExperienceCurve curve) {
        return journeys.find(curve.journeyId());
    }

    @Description("The segment whose words insights had to rest on; null when any, and when it has gone.")
    public Uni<Segment> segment(@Source ExperienceCurve curve) {
        return segments.find(curve.segmentId());
    }

    @Description("The persona itself.")
    public Uni<Persona> persona(@Source PersonaCurve curve) {
        return personas.find(curve.personaId());
    }

    @Description("The step itself; null when it has gone.")
    public Uni<Step> step(@Source ExperiencePoint point) {
        return parts.step(null, point.stepId());
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source PainPoints pains) {
        return journeys.find(pains.journeyId());
    }

    @Description("The step itself; null when it has gone.")
    public Uni<Step> step(@Source StepPains pains) {
        return parts.step(null, pains.stepId());
    }

    @Description("The step itself; null when it has gone.")
    public Uni<Step> step(@Source StepTotals totals) {
        return parts.step(null, totals.stepId());
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source Themes themes) {
        return journeys.find(themes.journeyId());
    }

    @Description("The step; null for the journey as a whole, and when it has gone.")
    public Uni<Step> step(@Source Themes themes) {
        return parts.step(themes.journeyId(), themes.stepId());
    }
}
