package io.journeyloop.opportunity.cycles.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Which cycles are wanted at once.
 *
 * @param ids of these
 * @param journeyIds the latest of each of these journeys
 * @param perJourney how many of a journey at most
 */
public record CycleBatch(Collection<UUID> ids, Collection<UUID> journeyIds, int perJourney) {

    /** More of one journey are read by pages. */
    public static final int MOST_PER_JOURNEY = 50;

    public CycleBatch {
        ids = List.copyOf(ids);
        journeyIds = List.copyOf(journeyIds);
    }
}
