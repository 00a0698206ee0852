package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("InsightFilter")
@Description("Which insights; what is absent does not narrow.")
public record InsightFilter(
        @Nullable @Description("Only of this type.") InsightType type,
        @Nullable @Description("Only of this status.") InsightStatus status,

        @Nullable @Id @Description("Only those about this journey.")
        String journeyId,

        @Nullable @Id @Description("Only those about this step.")
        String stepId,

        @Nullable @Id @Description("Only those about this touchpoint.")
        String touchpointId,

        @Nullable @Id @Description("Only those about this persona.")
        String personaId,

        @Nullable @Id @Description("Only those that rest on this feedback.")
        String feedbackId,

        @Nullable @Description("Only those of this owner.") String ownerId,
        @Nullable @Description("Only those of this team.") String teamId,

        @Nullable @Description("Only those that nobody owns, or, when false, that somebody does.")
        Boolean unowned,

        @Nullable @Description("Only those with this tag.") String tag) {}
