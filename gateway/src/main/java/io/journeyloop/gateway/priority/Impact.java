package io.journeyloop.gateway.priority;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("Perception effect times (1 + business effect), with its 95 % interval.")
public record Impact(
        @Description("Negative is worse.") double value,
        @Description("Lower bound.") double lower,
        @Description("Upper bound.") double upper,

        @Description("The bound nearest to no effect, by which steps are ranked.")
        double certain) {}
