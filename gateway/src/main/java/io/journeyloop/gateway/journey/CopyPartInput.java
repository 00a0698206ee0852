package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("CopyPartInput")
@DefaultNonNull
@Description("What to copy into a journey.")
public record CopyPartInput(
        @Id @Description("The journey to copy from.") String fromJourneyId,

        @Id @Description("The phase, step or touchpoint to copy, with all that is in it.")
        String nodeId,

        @Nullable @Id @Description("Where to put it: a phase for a step, a step for a touchpoint.")
        String parentId,

        @Nullable @Description("Its place there, from 1; the last when absent.")
        Integer order) {}
