package io.journeyloop.journey.map.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people write about a touchpoint.
 *
 * @param needIds the personas' needs that it serves
 * @param importanceToCustomer 1 (little) to 5 (much)
 * @param importanceToOrganisation 1 (little) to 5 (much)
 * @param costToServe what one contact costs the organisation
 * @param visibility its side of a service blueprint's line of visibility
 */
public record TouchpointDetails(
        String name,
        TouchpointType type,
        @Nullable UUID channelId,
        @Nullable Initiator initiator,
        @Nullable String customerGoal,
        List<String> needIds,
        Backstage backstage,
        @Nullable Integer importanceToCustomer,
        @Nullable Integer importanceToOrganisation,
        @Nullable Money costToServe,
        Visibility visibility) {
    public TouchpointDetails {
        needIds = List.copyOf(needIds);
        // Maps written before there was a line of visibility showed all of their touchpoints.
        visibility = Objects.requireNonNullElse(visibility, Visibility.FRONTSTAGE);
    }
}
