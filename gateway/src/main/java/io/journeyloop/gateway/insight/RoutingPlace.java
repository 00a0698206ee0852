package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@Description("A place in a journey, by keys and ids.")
public record RoutingPlace(
        @Nullable @Description("The journey's key.") String journeyKey,

        @Nullable @Id @Description("The journey.") String journeyId,

        @Nullable @Description("The step's key.") String stepKey,

        @Nullable @Id @Description("The step.") String stepId,

        @Nullable @Description("The touchpoint's key.") String touchpointKey,

        @Nullable @Id @Description("The touchpoint.") String touchpointId) {}
