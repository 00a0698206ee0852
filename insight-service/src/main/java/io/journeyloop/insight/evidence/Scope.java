package io.journeyloop.insight.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What evidence is gathered for: a step, or a journey as a whole.
 *
 * @param stepId null for the journey as a whole
 */
public record Scope(UUID journeyId, @Nullable UUID stepId) {

    /** The id that the scope's evidence is kept under. */
    public UUID id() {
        return stepId == null ? journeyId : stepId;
    }
}
