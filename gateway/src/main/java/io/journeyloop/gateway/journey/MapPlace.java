package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A place in a journey.")
public record MapPlace(
        @Id @Description("The journey.") String journeyId,

        @Description("Its key.") String journeyKey,

        @Description("Its title.") String journeyTitle,

        @Nullable @Id @Description("The step.") String stepId,

        @Nullable @Description("The step's name.") String stepName,

        @Nullable @Id @Description("The touchpoint.") String touchpointId,

        @Nullable @Description("The touchpoint's name.") String touchpointName) {}
