package io.journeyloop.gateway.maturity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How well one leg holds.")
public record LegStrength(
        @Description("The leg.") Leg leg,

        @Description("0 to 1.") double strength,

        @Description("Whether it holds.") LegState state,

        @Nullable @Description("What is missed without it.") String missed,

        @Nullable @Description("What to do about it.") String toDo,

        @Description("What it rests on.") List<@NonNull MaturityIndicator> indicators) {}
