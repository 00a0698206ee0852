package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("TransitionInput")
@Description("A way from one step to another. In an update, absent leaves a field as it is.")
public record TransitionInput(
        @Nullable @Id @Description("Where it starts; a new one needs it.")
        String fromStepId,

        @Nullable @Id @Description("Where it leads; absent for an EXIT.")
        String toStepId,

        @Nullable @Description("What kind of way it is; NORMAL when absent.")
        TransitionKind kind,

        @Nullable @Description("When customers go it.") String condition) {}
