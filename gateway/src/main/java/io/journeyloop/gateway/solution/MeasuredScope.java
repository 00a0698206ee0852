package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@Description("Where a metric is measured.")
public record MeasuredScope(
        @Nullable @Id @Description("The journey.") String journeyId,

        @Nullable @Id @Description("The phase.") String phaseId,

        @Nullable @Id @Description("The step.") String stepId,

        @Nullable @Id @Description("The touchpoint.") String touchpointId,

        @Nullable @Id @Description("Only answers of customers who are in this segment when it is measured.")
        String segmentId,

        @Nullable @Description("Only this persona's answers.")
        String personaKey,

        @Nullable @Description("Only answers given by this channel.")
        String channel,

        @Nullable @Description("Only answers of this source.")
        String source) {}
