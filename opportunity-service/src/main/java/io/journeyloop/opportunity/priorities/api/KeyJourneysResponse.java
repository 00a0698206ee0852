package io.journeyloop.opportunity.priorities.api;

import io.journeyloop.opportunity.priorities.application.KeyJourneys.Pareto;
import io.journeyloop.opportunity.priorities.domain.KeyJourney;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The few journeys that carry most. */
@Schema(
        description = "Journeys by how much happens on them, with cumulative shares; `key` marks the few that together"
                + " carry four fifths")
record KeyJourneysResponse(
        List<KeyJourney> items,

        @Schema(description = "What is counted: FEEDBACK while no interactions are known")
        Basis basis,

        @Schema(description = "Journeys that are counted") int journeys,

        @Schema(description = "What is counted of all of them")
        long total) {

    /** What is counted. */
    enum Basis {
        /** Feedback records, of all time. */
        FEEDBACK
    }

    static KeyJourneysResponse of(Pareto pareto) {
        return new KeyJourneysResponse(pareto.items(), Basis.FEEDBACK, pareto.journeys(), pareto.total());
    }
}
