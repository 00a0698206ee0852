package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.MapParts;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.journey.Touchpoint;
import io.journeyloop.gateway.persona.Customer;
import io.journeyloop.gateway.persona.Customers;
import io.journeyloop.gateway.persona.Persona;
import io.journeyloop.gateway.persona.Personas;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What leads from feedback to where it was given and by whom. */
@GraphQLApi
public class FeedbackFieldsApi {
    private final Journeys journeys;
    private final MapParts parts;
    private final Personas personas;
    private final Customers customers;

    FeedbackFieldsApi(Journeys journeys, MapParts parts, Personas personas, Customers customers) {
        this.journeys = journeys;
        this.parts = parts;
        this.personas = personas;
        this.customers = customers;
    }

    @Description("The journey that it is about, once it is known.")
    public Uni<Journey> journey(@Source Feedback feedback) {
        return journeys.find(feedback.journeyId());
    }

    @Description("The step that it is about, once it is known; null when it has gone.")
    public Uni<Step> step(@Source Feedback feedback) {
        return parts.step(feedback.journeyId(), feedback.stepId());
    }

    @Description("The touchpoint that it is about, once it is known; null when it has gone.")
    public Uni<Touchpoint> touchpoint(@Source Feedback feedback) {
        return parts.touchpoint(feedback.journeyId(), feedback.touchpointId());
    }

    @Description("The persona of who gave it, once it is known.")
    public Uni<Persona> persona(@Source Feedback feedback) {
        String id = feedback.personaId();
        return id == null ? Uni.createFrom().nullItem() : personas.find(id);
    }

    @Description("Who gave it, with all that is known: attributes, consents, personas and segments; null where nothing"
            + " was delivered.")
    public Uni<Customer> customer(@Source Feedback feedback) {
        return customers.find(feedback.customerKey());
    }
}
