package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("RoutingPlaceInput")
@Description("A place in a journey, by keys or ids.")
public record RoutingPlaceInput(
        @Nullable @Description("The journey's key.") String journeyKey,

        @Nullable @Id @Description("The journey.") String journeyId,

        @Nullable @Description("The step's key.") String stepKey,

        @Nullable @Id @Description("The step.") String stepId,

        @Nullable @Description("The touchpoint's key.") String touchpointKey,

        @Nullable @Id @Description("The touchpoint.") String touchpointId) {}
