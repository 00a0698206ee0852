package io.journeyloop.insight.structure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where links lead: while they are PENDING, the ids are those that the caller gave.
 *
 * @param unknown which link names something that is not known: journey, step or touchpoint; null when none does
 */
public record Place(
        @Nullable UUID journeyId,
        @Nullable UUID stepId,
        @Nullable UUID touchpointId,
        Resolution resolution,
        @Nullable String unknown) {

    public static final Place NOWHERE = new Place(null, null, null, Resolution.RESOLVED, null);
}
