package io.journeyloop.gateway.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What insight-service knows about one scope; only the parts that were asked for are filled.
 *
 * @param ref which scope of the request it answers
 * @param feedbackCount told with figures only
 */
record Evidence(
        String ref,
        List<Insight> insights,
        List<Metric> metrics,
        @Nullable Experience experience,
        @Nullable Integer feedbackCount) {

    /** A part of the evidence that a field needs. */
    enum Part {
        INSIGHTS,
        METRICS,
        EXPERIENCE
    }
}
