package io.journeyloop.opportunity.measurement.messaging;

import io.journeyloop.opportunity.measurement.application.SampleCounts;
import io.journeyloop.opportunity.measurement.domain.Answer;
import io.journeyloop.opportunity.measurement.domain.Direction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer as its service announces it, as far as this one reads it. */
record MeasuredFact(
        UUID measurementId,
        @Nullable Direction direction,
        List<SampleCounts> samples,
        Answer.@Nullable Problem problem) {

    Answer toAnswer() {
        return new Answer(
                direction, samples.stream().map(SampleCounts::toSample).toList(), problem);
    }
}
