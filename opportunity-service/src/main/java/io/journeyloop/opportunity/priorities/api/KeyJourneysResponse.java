package io.journeyloop.opportunity.priorities.api;

import io.journeyloop.opportunity.priorities.application.KeyJourneys.Pareto;
import io.journeyloop.opportunity.priorities.domain.KeyJourney;
import io.journeyloop.opportunity.priorities.domain.VolumeBasis;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The few journeys that carry most. */
@Schema(
        description = "Journeys by how much happens on them, with cumulative shares; `key` marks the few that together"
                + " carry four fifths")
record KeyJourneysResponse(
        List<KeyJourney> items,

        @Schema(
                description = "What is counted. INTERACTIONS: records of what customers did, of transactions and web"
                        + " analytics; FEEDBACK, where no journey has any of these: all records. Either of all time")
        VolumeBasis basis,

        @Schema(description = "Journeys that are counted") int journeys,

        @Schema(description = "Journeys in use of which nothing is counted: nobody knows how much happens there")
        int noData,

        @Schema(description = "What is counted of all of them")
        long total) {

    static KeyJourneysResponse of(Pareto pareto) {
        return new KeyJourneysResponse(
                pareto.items(), pareto.basis(), pareto.journeys(), pareto.noData(), pareto.total());
    }
}
