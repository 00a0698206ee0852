package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Journeys that share a fault.")
public record StaleJourneys(
        @Description("How many there are.") int count,

        @Description("The first 1,000.") List<@NonNull StaleJourney> items) {}
