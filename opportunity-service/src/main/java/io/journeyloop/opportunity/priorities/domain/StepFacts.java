package io.journeyloop.opportunity.priorities.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a step.
 *
 * @param others answers about the other steps of its journey
 * @param importance the highest importance to the organisation of its touchpoints, 1 to 5; null where nobody said
 * @param cost that of its dearest touchpoint; null where nobody said
 */
public record StepFacts(
        StepPlace place,
        Answers answers,
        Answers others,
        Reach reach,
        @Nullable Integer importance,
        @Nullable Cost cost) {}
