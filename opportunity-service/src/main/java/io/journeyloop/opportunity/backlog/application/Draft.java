package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.Content;
import io.journeyloop.opportunity.backlog.domain.Progress;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is to be kept of an opportunity, once all of it has been checked. */
public record Draft(UUID id, Content content, Progress progress, List<ScoreInput> inputs, Instant at) {}
