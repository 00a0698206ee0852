package io.journeyloop.opportunity.priorities.domain;

import java.util.List;
import java.util.UUID;

/**
 * A step that hurts customers and business.
 *
 * @param rank from 1
 * @param impact perception effect · (1 + business effect), with its interval
 * @param insightIds insights about the step, the worst experience first
 * @param opportunityIds open opportunities that address the step
 * @param because why, in plain words with the figures
 * @param formulaVersion by which rules it was computed; those that were kept before it was said are of the first ones
 */
public record Priority(
        int rank,
        StepPlace place,
        Perception perception,
        BusinessEffect business,
        Effect impact,
        List<UUID> insightIds,
        List<UUID> opportunityIds,
        String because,
        String formulaVersion) {

    private static final String FIRST_RULES = "priorities-1";

    public Priority {
        formulaVersion = formulaVersion == null ? FIRST_RULES : formulaVersion;
    }
}
