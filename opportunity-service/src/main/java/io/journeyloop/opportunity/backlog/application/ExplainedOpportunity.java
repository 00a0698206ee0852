package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.scoring.domain.Score;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;

/** An opportunity and the model that scored it. */
public record ExplainedOpportunity(Opportunity opportunity, ScoringModel model) {

    /** Computed again from what is stored, so that what is explained is what was computed. */
    public Score score() {
        return model.score(opportunity.inputs(), opportunity.standing().evidence());
    }
}
