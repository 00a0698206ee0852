package io.journeyloop.gateway.cycle;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("CycleFilter")
@Description("Which cycles; what is absent does not narrow.")
public record CycleFilter(
        @Nullable @Id @Description("Only of this journey.") String journeyId,

        @Nullable @Description("Only open ones, or only closed ones.")
        Boolean open) {}
