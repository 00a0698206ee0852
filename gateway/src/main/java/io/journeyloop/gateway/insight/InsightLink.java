package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A place in a journey that an insight is about.")
public record InsightLink(
        @Id @Description("The journey.") String journeyId,

        @Nullable @Id @Description("The step; null for the journey as a whole.")
        String stepId,

        @Nullable @Id @Description("The touchpoint within the step.")
        String touchpointId) {}
