package io.journeyloop.gateway.cycle;

import io.journeyloop.gateway.insight.FigureState;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A journey's experience on one side of a cycle.")
public record CycleSide(
        @Description("Answers.") int n,

        @Nullable @Description("The mean, −2 to 2; null without an answer.")
        Double mean,

        @Nullable @Description("Lower end of its 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of its 95 % interval.")
        Double upper,

        @Nullable @Description("How far it can be trusted.") FigureState state) {}
