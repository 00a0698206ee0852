package io.journeyloop.opportunity.comparisons.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Two variants of a step that are offered at the same time, to be compared by what customers say of them.
 *
 * @param first key of the variant that is compared with
 * @param second key of the variant that is judged
 */
public record VariantComparison(
        UUID id, UUID journeyId, UUID stepId, String first, String second, Instant createdAt, String createdBy) {}
