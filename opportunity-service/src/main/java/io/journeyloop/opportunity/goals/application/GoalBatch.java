package io.journeyloop.opportunity.goals.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Which goals are wanted at once: those with one of the ids, archived ones included, and those in use that one of the
 * opportunities serves or that are measured at one of the journeys or a place in it.
 */
public record GoalBatch(Collection<UUID> ids, Collection<UUID> opportunityIds, Collection<UUID> journeyIds) {

    public GoalBatch {
        ids = List.copyOf(ids);
        opportunityIds = List.copyOf(opportunityIds);
        journeyIds = List.copyOf(journeyIds);
    }
}
