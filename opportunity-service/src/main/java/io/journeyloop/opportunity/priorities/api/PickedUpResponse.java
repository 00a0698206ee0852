package io.journeyloop.opportunity.priorities.api;

import io.journeyloop.opportunity.priorities.application.PriorityPickup.PickedUp;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The opportunity that a priority has become. */
@Schema(description = "The opportunity that a priority has become")
record PickedUpResponse(
        UUID opportunityId,
        UUID stepId,

        @Schema(description = "False where it was made before and is still open")
        boolean created) {

    static PickedUpResponse of(PickedUp pickedUp) {
        return new PickedUpResponse(pickedUp.opportunityId(), pickedUp.stepId(), pickedUp.created());
    }
}
