package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A way from one step to another, as it is planned.")
public record Transition(
        @Id @Description("UUID.") String id,

        @Id @Description("The journey that it is part of.") String journeyId,

        @Id @Description("Where it starts.") String fromStepId,

        @Nullable @Id @Description("Where it leads; null for an EXIT.")
        String toStepId,

        @Description("What kind of way it is.") TransitionKind kind,

        @Nullable @Description("When customers go it.") String condition) {

    Transition within(String journey) {
        return new Transition(id, journey, fromStepId, toStepId, kind, condition);
    }
}
