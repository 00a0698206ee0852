package io.journeyloop.gateway.priority;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("Steps that were looked at for priorities.")
public record ConsideredSteps(
        @Description("All of them.") int steps,

        @Description("Those without any rated answer: nobody knows whether they hurt.")
        int noData,

        @Description("Those whose interval holds no effect, so that they are no priorities.")
        int noCertainEffect,

        @Description("Those that certainly lie too low.") int certain) {}
