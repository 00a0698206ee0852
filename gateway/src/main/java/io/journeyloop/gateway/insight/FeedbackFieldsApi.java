package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.journey.Touchpoint;
import io.journeyloop.gateway.persona.Persona;
import io.journeyloop.gateway.persona.Personas;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What leads from feedback to where it was given and by whom. */
@GraphQLApi
public class FeedbackFieldsApi {
    private final Journeys journeys;
    private final Personas personas;

    FeedbackFieldsApi(Journeys journeys, Personas personas) {
        this.journeys = journeys;
        this.personas = personas;
    }

    @Description("The journey that it is about, once it is known.")
    public Uni<Journey> journey(@Source Feedback feedback) {
        String id = feedback.journeyId();
        return id == null ? Uni.createFrom().nullItem() : journeys.find(id);
    }

    @Description("The step that it is about, once it is known.")
    public Uni<Step> step(@Source Feedback feedback) {
        String journeyId = feedback.journeyId();
        String stepId = feedback.stepId();
        if (journeyId == null || stepId == null) {
            return Uni.createFrom().nullItem();
        }
        return journeys.steps(List.of(journeyId), List.of(stepId))
                .map(steps -> steps.isEmpty() ? null : steps.getFirst());
    }

    @Description("The touchpoint that it is about, once it is known; null when it has gone.")
    public Uni<Touchpoint> touchpoint(@Source Feedback feedback) {
        String journeyId = feedback.journeyId();
        String touchpointId = feedback.touchpointId();
        return journeyId == null || touchpointId == null
                ? Uni.createFrom().nullItem()
                : journeys.touchpoint(journeyId, touchpointId);
    }

    @Description("The persona of who gave it, once it is known.")
    public Uni<Persona> persona(@Source Feedback feedback) {
        String id = feedback.personaId();
        return id == null ? Uni.createFrom().nullItem() : personas.find(id);
    }
}
