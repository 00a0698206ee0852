package io.journeyloop.gateway.priority;

import io.journeyloop.gateway.insight.FigureState;
import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("How far a step's experience (-2 to 2) lies below where it should be; negative is worse.")
public record PerceptionEffect(
        @Description("What is wrong.") EffectKind kind,
        @Description("The mean minus the reference.") double value,
        @Description("How many answers.") int n,
        @Description("Lower bound of the 95 % interval.") double lower,

        @Description("Upper bound of the 95 % interval, the one nearest to no effect.")
        double upper,

        @Description("How far it can be trusted.") FigureState state,
        @Description("The step's mean experience.") double mean,

        @Description("What it is held against: 0, which is neutral, or the mean of the journey's other steps.")
        double reference) {}
