package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.RoutingMatch;
import io.journeyloop.insight.structure.Resolution;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records to move; each condition that is given must hold.
 *
 * @param journeyKey the key that records name, whether it is known or not
 * @param stepKey likewise
 * @param from records answered at this moment or later
 * @param to records answered before this moment
 */
public record RerouteFilter(
        @Nullable List<UUID> ids,
        RoutingMatch match,
        @Nullable Resolution resolution,
        @Nullable UUID journeyId,
        @Nullable UUID stepId,
        @Nullable String journeyKey,
        @Nullable String stepKey,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Whether it is for every record of the tenant. */
    public boolean fitsAnything() {
        return equals(new RerouteFilter(null, match, null, null, null, null, null, null, null)) && match.fitsAnything();
    }
}
