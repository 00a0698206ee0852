package io.journeyloop.opportunity.scoring.application;

import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import java.time.Instant;

/**
 * A scoring model of a tenant.
 *
 * @param active whether it is the one that scores
 */
public record StoredModel(ScoringModel model, String key, boolean active, Instant createdAt, String createdBy) {}
