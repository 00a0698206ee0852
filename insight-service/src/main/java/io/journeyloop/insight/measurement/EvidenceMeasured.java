package io.journeyloop.insight.measurement;

import io.journeyloop.insight.metrics.domain.Direction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event tells of the evidence: counts, without a word that a customer wrote. */
record EvidenceMeasured(
        UUID measurementId,
        @Nullable Direction direction,
        List<SampleCounts> samples,
        @Nullable Problem problem) {

    /** What a question may founder on. */
    enum Problem {
        UNKNOWN_METRIC,
        UNKNOWN_SCOPE
    }

    static EvidenceMeasured none(MeasurementRequest request, Problem problem) {
        return new EvidenceMeasured(request.measurementId(), null, List.of(), problem);
    }
}
