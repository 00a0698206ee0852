package io.journeyloop.opportunity.scoring.persistence;

import io.journeyloop.opportunity.scoring.domain.Criterion;
import java.util.List;

/** What of a scoring model is stored as one JSON document. */
record ModelDefinition(List<Criterion> criteria) {}
