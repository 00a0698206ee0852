package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("SolutionFilter")
@Description("Which solutions; what is absent does not narrow.")
public record SolutionFilter(
        @Nullable @Description("Only of this status.") SolutionStatus status,

        @Nullable @Id @Description("Only those for this opportunity.")
        String opportunityId,

        @Nullable @Id @Description("Only those for opportunities about this journey or a place in it.")
        String journeyId,

        @Nullable @Description("Only those of this owner.") String ownerId,
        @Nullable @Description("Only those of this team.") String teamId,
        @Nullable @Description("Only those with this tag.") String tag) {}
