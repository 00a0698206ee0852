package io.journeyloop.opportunity.backlog.application;

import java.util.List;
import java.util.UUID;

/** Whose opportunities are wanted: these ids, archived ones included, or whatever is linked to one of the others. */
public record OpportunityBatch(List<UUID> ids, List<UUID> journeyIds, List<UUID> stepIds, List<UUID> insightIds) {}
