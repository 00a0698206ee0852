package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A place in a journey that an opportunity is about.")
public record OpportunityLink(
        @Id @Description("The journey.") String journeyId,

        @Nullable @Id @Description("The step; null for the journey as a whole.")
        String stepId) {}
