package io.journeyloop.opportunity.measurement.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which metric something is measured: one that the tenant has defined, or one of the usual ones.
 *
 * @param metricId the definition, which also says where and from whom the answers come; null for a usual one
 * @param type null for a defined metric, as is the method
 */
public record MetricChoice(
        @Nullable UUID metricId,
        @Nullable MetricType type,
        @Nullable MetricMethod method) {}
