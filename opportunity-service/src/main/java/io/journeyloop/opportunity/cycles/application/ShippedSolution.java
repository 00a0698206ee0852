package io.journeyloop.opportunity.cycles.application;

import io.journeyloop.opportunity.measurement.domain.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A solution that customers have got.
 *
 * @param delta what it did to its own metric; null until it is measured, as are the bounds and the verdict
 */
public record ShippedSolution(
        UUID solutionId,
        Instant shippedAt,
        @Nullable Double delta,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Verdict verdict) {}
