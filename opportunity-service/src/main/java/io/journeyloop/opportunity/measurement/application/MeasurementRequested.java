package io.journeyloop.opportunity.measurement.application;

import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.opportunity.measurement.domain.Measurement;
import io.journeyloop.opportunity.measurement.domain.MetricMethod;
import io.journeyloop.opportunity.measurement.domain.MetricType;
import io.journeyloop.opportunity.measurement.domain.Scope;
import io.journeyloop.opportunity.measurement.domain.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event asks of whoever counts the evidence. */
record MeasurementRequested(
        UUID measurementId,
        @Nullable UUID metricId,
        @Nullable MetricType type,
        @Nullable MetricMethod method,
        List<RequestedSide> sides) {

    /** One sample. */
    record RequestedSide(
            @Nullable UUID journeyId,
            @Nullable UUID phaseId,
            @Nullable UUID stepId,
            @Nullable UUID touchpointId,
            @Nullable UUID segmentId,
            @Nullable String personaKey,
            @Nullable String channel,
            @Nullable String source,
            Instant from,
            Instant to) {

        static RequestedSide of(Side side) {
            Scope scope = side.scope();
            return new RequestedSide(
                    scope.journeyId(),
                    scope.phaseId(),
                    scope.stepId(),
                    scope.touchpointId(),
                    scope.segmentId(),
                    scope.personaKey(),
                    scope.channel(),
                    scope.source(),
                    side.window().from(),
                    side.window().to());
        }
    }

    static NewEvent of(Measurement measurement) {
        var question = measurement.asking();
        var metric = question.metric();
        var data = new MeasurementRequested(
                measurement.id(),
                metric.metricId(),
                metric.type(),
                metric.method(),
                question.sides().stream().map(RequestedSide::of).toList());
        return new NewEvent("journeyloop.measurement.requested.v1", measurement.id(), measurement.asked(), data);
    }
}
