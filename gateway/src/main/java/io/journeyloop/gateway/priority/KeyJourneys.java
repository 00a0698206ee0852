package io.journeyloop.gateway.priority;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("The few journeys in which most happens.")
public record KeyJourneys(
        @Description("The greatest first.") List<@NonNull KeyJourney> items,

        @Description("What was counted: INTERACTIONS, or where there are none, FEEDBACK.")
        String basis,

        @Description("How many journeys were counted.") int journeys,

        @Description("How many journeys have nothing to count.")
        int noData,

        @Description("How many records there are.") int total) {}
