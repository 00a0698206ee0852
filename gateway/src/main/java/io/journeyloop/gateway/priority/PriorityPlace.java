package io.journeyloop.gateway.priority;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("Where a step is.")
public record PriorityPlace(
        @Id @Description("Its journey.") String journeyId,
        @Description("The journey's key.") String journeyKey,
        @Description("The journey's title.") String journeyTitle,
        @Nullable @Id @Description("Its phase.") String phaseId,
        @Nullable @Description("The phase's name.") String phaseName,
        @Id @Description("The step.") String stepId,
        @Description("The step's key.") String stepKey,
        @Description("The step's name.") String stepName) {}
