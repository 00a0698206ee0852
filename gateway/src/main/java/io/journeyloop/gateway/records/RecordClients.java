package io.journeyloop.gateway.records;

import io.journeyloop.gateway.downstream.Service;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The way to each service's records. */
@ApplicationScoped
class RecordClients {
    private final PersonaRecords persona;
    private final JourneyRecords journey;
    private final InsightRecords insight;
    private final OpportunityRecords opportunity;

    RecordClients(
            @RestClient PersonaRecords persona,
            @RestClient JourneyRecords journey,
            @RestClient InsightRecords insight,
            @RestClient OpportunityRecords opportunity) {
        this.persona = persona;
        this.journey = journey;
        this.insight = insight;
        this.opportunity = opportunity;
    }

    RecordClient of(Service service) {
        return switch (service) {
            case PERSONA -> persona;
            case JOURNEY -> journey;
            case INSIGHT -> insight;
            case OPPORTUNITY -> opportunity;
        };
    }
}
