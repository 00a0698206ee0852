package io.journeyloop.opportunity.measurement.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds a defined metric against those that the tenant has. Their service is asked before the transaction begins, so
 * that nobody else waits for it; while it is away any metric is taken, and the measurement tells if there is none.
 */
@ApplicationScoped
public class MetricCheck {

    private final DefinedMetrics metrics;

    MetricCheck(DefinedMetrics metrics) {
        this.metrics = metrics;
    }

    /** 422 naming {@code metricId} where the tenant has no such metric. */
    public Uni<Void> requireKnown(@Nullable UUID metricId) {
        return metricId == null
                ? Uni.createFrom().voidItem()
                : metrics.mayExist(metricId).invoke(MetricCheck::refuseUnless).replaceWithVoid();
    }

    private static void refuseUnless(boolean mayExist) {
        if (!mayExist) {
            throw ProblemException.refused(
                    "unknown_reference",
                    "It would be measured by a metric that is not known.",
                    List.of(new Violation("metricId", "no such metric is known")));
        }
    }
}
