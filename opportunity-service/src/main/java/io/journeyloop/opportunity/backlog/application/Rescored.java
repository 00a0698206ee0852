package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.Standing;

/**
 * An opportunity after its score was computed anew.
 *
 * @param moved whether score, evidence or the model that scores differ from before
 */
record Rescored(Facts facts, Standing standing, boolean moved, long eventVersion) {}
