package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("OpportunityLinkInput")
@DefaultNonNull
@Description("A place in a journey that an opportunity is about.")
public record OpportunityLinkInput(
        @Id @Description("The journey.") String journeyId,

        @Nullable @Id @Description("The step; absent for the journey as a whole.")
        String stepId) {}
