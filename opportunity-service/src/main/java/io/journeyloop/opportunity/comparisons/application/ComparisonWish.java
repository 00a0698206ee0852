package io.journeyloop.opportunity.comparisons.application;

import io.journeyloop.opportunity.measurement.domain.Question;
import java.util.UUID;

/** Which variants somebody wants to have compared, and by what. */
public record ComparisonWish(UUID journeyId, UUID stepId, String firstKey, String secondKey, Question question) {}
