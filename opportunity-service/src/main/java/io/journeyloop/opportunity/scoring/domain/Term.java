package io.journeyloop.opportunity.scoring.domain;

import org.jspecify.annotations.Nullable;

/**
 * One criterion's part in a score.
 *
 * @param criterion key of the criterion
 * @param side whose interest it speaks for
 * @param raw in the criterion's own range; null where it is missing
 * @param normalised on the common scale, 0 to 100; null where it is missing
 * @param weight the criterion's weight; 0 for an axis of its own
 * @param contribution what it adds to the value; null where it is missing
 * @param ownAxis whether it is an axis beside the value instead of a part of it
 * @param source who told: a person (MANUAL) or evidence
 * @param explanation in plain words
 */
public record Term(
        String criterion,
        Side side,
        @Nullable Double raw,
        @Nullable Double normalised,
        double weight,
        @Nullable Double contribution,
        boolean ownAxis,
        InputSource source,
        String explanation) {}
