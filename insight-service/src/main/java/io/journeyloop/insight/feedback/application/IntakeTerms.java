package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.OnDuplicate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what terms records are taken in.
 *
 * @param importId the run that delivers them; null for single records and batches
 */
public record IntakeTerms(@Nullable UUID importId, OnDuplicate onDuplicate) {

    /** For single records and batches. */
    public static IntakeTerms of(OnDuplicate onDuplicate) {
        return new IntakeTerms(null, onDuplicate);
    }
}
