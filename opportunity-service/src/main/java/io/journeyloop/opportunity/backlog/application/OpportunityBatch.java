package io.journeyloop.opportunity.backlog.application;

import java.util.List;
import java.util.UUID;

/**
 * Whose opportunities are wanted: these ids, archived ones included, or whatever is linked to one of the others.
 *
 * @param parentIds those that are part of one of these
 */
public record OpportunityBatch(
        List<UUID> ids, List<UUID> journeyIds, List<UUID> stepIds, List<UUID> insightIds, List<UUID> parentIds) {

    /** Those with one of the ids. */
    public static OpportunityBatch ofIds(List<UUID> ids) {
        return new OpportunityBatch(ids, List.of(), List.of(), List.of(), List.of());
    }
}
