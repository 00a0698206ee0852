package io.journeyloop.opportunity.backlog.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that an opportunity is about.
 *
 * @param stepId one step of the journey; null for the journey as a whole
 */
public record Link(UUID journeyId, @Nullable UUID stepId) {

    /** The id under which evidence of the place is counted. */
    public UUID scopeId() {
        return stepId == null ? journeyId : stepId;
    }
}
