package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Touchpoints that share a fault.")
public record FaultyPlaces(
        @Description("How many there are.") int count,

        @Description("The first 1,000.") List<@NonNull MapPlace> items) {}
