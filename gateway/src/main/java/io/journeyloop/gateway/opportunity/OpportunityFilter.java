package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("OpportunityFilter")
@Description("Which opportunities; what is absent does not narrow.")
public record OpportunityFilter(
        @Nullable @Description("Only of this status.") OpportunityStatus status,

        @Nullable @Id @Description("Only those about this journey or a place in it.")
        String journeyId,

        @Nullable @Id @Description("Only those about this step.")
        String stepId,

        @Nullable @Id @Description("Only those that rest on this insight.")
        String insightId) {}
