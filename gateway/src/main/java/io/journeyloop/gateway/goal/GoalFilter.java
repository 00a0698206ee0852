package io.journeyloop.gateway.goal;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("GoalFilter")
@Description("Which goals; what is absent does not narrow.")
public record GoalFilter(
        @Nullable @Description("Only of this status.") GoalStatus status,

        @Nullable @Id @Description("Only those that this opportunity serves.")
        String opportunityId) {}
