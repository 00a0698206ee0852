package io.journeyloop.opportunity.hygiene.domain;

/**
 * What a tenant uses, counted. Archived records and to-be journeys are left out.
 *
 * @param personas active ones
 * @param mapped journeys with a step
 * @param live journeys that are LIVE
 * @param connected journeys with another one above or below
 * @param heard journeys with feedback
 * @param fresh journeys with feedback of the last ninety days
 * @param sources kinds of source that feedback comes from
 * @param validated insights
 * @param open opportunities that are open or in progress, as are the next three
 * @param grounded those with a score and an insight
 * @param planned solutions that are planned, or further on
 * @param proven solutions with a verdict that rests on enough answers
 * @param rounds cycles that were closed after measuring again
 */
public record Usage(
        long personas,
        long journeys,
        long mapped,
        long live,
        long connected,
        long feedback,
        long heard,
        long fresh,
        long sources,
        long validated,
        long open,
        long owned,
        long scored,
        long grounded,
        long planned,
        long proven,
        long rounds) {}
