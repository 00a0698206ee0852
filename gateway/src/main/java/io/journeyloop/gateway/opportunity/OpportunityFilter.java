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
        @Nullable @Description("Only of this type.") OpportunityType type,

        @Nullable @Id @Description("Only those about this journey or a place in it.")
        String journeyId,

        @Nullable @Id @Description("Only those about this step.")
        String stepId,

        @Nullable @Id @Description("Only those that rest on this insight.")
        String insightId,

        @Nullable @Id @Description("Only those for this persona.")
        String personaId,

        @Nullable @Id @Description("Only those that serve this goal.")
        String goalId,

        @Nullable @Id @Description("Only those right below this opportunity.")
        String parentId,

        @Nullable @Description("Only those of this owner.") String ownerId,
        @Nullable @Description("Only those of this team.") String teamId,
        @Nullable @Description("Only those with this tag.") String tag) {}
