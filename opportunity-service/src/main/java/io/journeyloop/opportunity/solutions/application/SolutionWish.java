package io.journeyloop.opportunity.solutions.application;

import io.journeyloop.opportunity.solutions.domain.SolutionProfile;
import io.journeyloop.opportunity.solutions.domain.SolutionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a solution to be.
 *
 * @param key null where it may be made of the title
 */
public record SolutionWish(@Nullable String key, SolutionStatus status, SolutionProfile profile) {}
