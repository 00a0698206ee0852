package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("FigureFilter")
@Description("What figures are about.")
public record FigureFilter(
        @Nullable @Description("Only this metric.") MetricType type,

        @Nullable @Description("How to compute it; the type's own way when absent.")
        MetricMethod method,

        @Nullable @Description("The key of a defined metric, instead of a type.")
        String metricKey,

        @Nullable @Description("Which answers count.") MetricLevel level,

        @Nullable @Id @Description("The journey.") String journeyId,

        @Nullable @Description("The journey's key, instead of its id.")
        String journeyKey,

        @Nullable @Id @Description("The phase.") String phaseId,

        @Nullable @Description("The phase's key.") String phaseKey,

        @Nullable @Id @Description("The step.") String stepId,

        @Nullable @Description("The step's key.") String stepKey,

        @Nullable @Id @Description("The touchpoint.") String touchpointId,

        @Nullable @Description("The touchpoint's key.") String touchpointKey,

        @Nullable @Id @Description("Only this persona's answers.")
        String personaId,

        @Nullable @Description("The persona's key, instead of its id.")
        String personaKey,

        @Nullable @Id @Description("Only answers of customers who are in this segment now.")
        String segmentId,

        @Nullable @Description("The segment's key, instead of its id.")
        String segmentKey,

        @Nullable @Description("Only answers given by this channel.")
        String channel,

        @Nullable @Description("Only answers of this source.")
        String source,

        @Nullable @Description("The first day; since ever when absent.")
        LocalDate from,

        @Nullable @Description("The day after the last one; until now when absent.")
        LocalDate to) {}
