package io.journeyloop.gateway.cycle;

import io.journeyloop.gateway.insight.FigureState;
import io.journeyloop.gateway.insight.Verdict;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("What a cycle did for a journey's experience.")
public record CycleEffect(
        @Description("Before it.") CycleSide before,

        @Description("After it.") CycleSide after,

        @Nullable @Description("After minus before.") Double delta,

        @Nullable @Description("Lower end of the 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of the 95 % interval.")
        Double upper,

        @Description("How far it can be trusted.") FigureState state,

        @Description("What it shows.") Verdict verdict) {}
