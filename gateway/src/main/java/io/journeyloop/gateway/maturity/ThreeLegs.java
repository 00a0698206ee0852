package io.journeyloop.gateway.maturity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What working with journeys stands on.")
public record ThreeLegs(
        @Description("The three.") List<@NonNull LegStrength> legs,

        @Nullable @Description("The weakest; null when all stand.")
        Leg weakest) {}
