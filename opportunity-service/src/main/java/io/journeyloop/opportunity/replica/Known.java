package io.journeyloop.opportunity.replica;

import java.util.Map;
import java.util.UUID;

/**
 * What this service knows of records that somebody wants to refer to; what it doesn't know is absent.
 *
 * @param journeys whether each is archived
 * @param steps the journey of each
 * @param insights whether each is archived
 * @param personas whether each is archived
 * @param goals whether each is archived
 */
public record Known(
        Map<UUID, Boolean> journeys,
        Map<UUID, UUID> steps,
        Map<UUID, Boolean> insights,
        Map<UUID, Boolean> personas,
        Map<UUID, Boolean> goals) {

    /** Whether the step is one of the journey's. */
    public boolean isStepOf(UUID stepId, UUID journeyId) {
        return journeyId.equals(steps.get(stepId));
    }
}
