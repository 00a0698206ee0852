package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("MoveJourneyInput")
@Description("Where a journey is to stand.")
public record MoveJourneyInput(
        @Nullable @Id @Description("The journey above it; null for the top, absent for where it is.")
        String parentId,

        @Nullable @Description("Its place among its siblings, from 1; the last when absent.")
        Integer order) {}
