package io.journeyloop.gateway.priority;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("An opportunity made of a priority.")
public record PickedUp(
        @Id @Description("The opportunity.") String opportunityId,

        @Id @Description("The step.") String stepId,

        @Description("Whether it is new; else there was an open one.")
        boolean created) {}
