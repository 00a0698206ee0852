package io.journeyloop.opportunity.priorities.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a step is. */
public record StepPlace(
        UUID journeyId,
        String journeyKey,
        String journeyTitle,
        @Nullable UUID phaseId,
        @Nullable String phaseName,
        UUID stepId,
        String stepKey,
        String stepName) {}
