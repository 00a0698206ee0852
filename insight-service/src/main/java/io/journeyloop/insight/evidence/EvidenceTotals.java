package io.journeyloop.insight.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a place has been heard of, since ever.
 *
 * @param distinctCustomers a customer who was heard at several steps counts once for the journey
 * @param sourceTypes in alphabetical order
 * @param lastCollectedAt when somebody answered last; null where nobody has
 */
public record EvidenceTotals(
        long feedbackCount,
        long distinctCustomers,
        long insightCount,
        List<String> sourceTypes,
        @Nullable Instant lastCollectedAt) {

    /** Of a place that nothing is known about. */
    public static final EvidenceTotals NONE = new EvidenceTotals(0, 0, 0, List.of(), null);

    public EvidenceTotals {
        sourceTypes = List.copyOf(sourceTypes);
    }
}
