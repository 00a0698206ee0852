package io.journeyloop.insight.overview.api;

import io.journeyloop.kit.errors.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a journey by its id or its key. */
public record JourneyParameters(
        @QueryParam("journeyId") @Nullable UUID journeyId,
        @QueryParam("journeyKey") @Nullable String journeyKey) {

    void requireOne() {
        if (journeyId == null && journeyKey == null) {
            throw ProblemException.invalid("journeyKey", "or journeyId must be given");
        }
    }
}
