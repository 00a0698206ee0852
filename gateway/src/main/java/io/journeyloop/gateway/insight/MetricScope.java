package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@Description("What a figure is about.")
public record MetricScope(
        @Nullable @Id @Description("The journey.") String journeyId,

        @Nullable @Id @Description("The phase.") String phaseId,

        @Nullable @Id @Description("The step.") String stepId,

        @Nullable @Id @Description("The touchpoint.") String touchpointId,

        @Nullable @Id @Description("Only customers of this segment.")
        String segmentId,

        @Nullable @Description("Only this persona's answers.")
        String personaKey,

        @Nullable @Description("Only answers given by this channel.")
        String channel,

        @Nullable @Description("Only answers of this source.")
        String source) {}
