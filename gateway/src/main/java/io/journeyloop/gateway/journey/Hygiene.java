package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("What gathers dust or serves nobody.")
public record Hygiene(
        @Description("Journeys without evidence for so long.")
        StaleJourneys withoutEvidence,

        @Description("Journeys without a review for so long.")
        StaleJourneys withoutReview,

        @Description("Journeys without an owner.") StaleJourneys unowned,

        @Description("Touchpoints that name no need.") FaultyPlaces servingNoNeed,

        @Description("Touchpoints that matter much to the organisation and little to the customer.")
        FaultyPlaces convenientForUs) {}
