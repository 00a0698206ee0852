package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("InsightLinkInput")
@Description("A place in a journey that an insight is about, by ids or keys.")
public record InsightLinkInput(
        @Nullable @Id @Description("The journey.") String journeyId,

        @Nullable @Description("The journey's key, instead of its id.")
        String journeyKey,

        @Nullable @Id @Description("The step; absent for the journey as a whole.")
        String stepId,

        @Nullable @Description("The step's key, instead of its id.")
        String stepKey,

        @Nullable @Id @Description("The touchpoint.") String touchpointId,

        @Nullable @Description("The touchpoint's key, instead of its id.")
        String touchpointKey) {}
