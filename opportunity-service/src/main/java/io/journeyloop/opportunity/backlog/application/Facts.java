package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.Link;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import io.journeyloop.opportunity.backlog.domain.Standing;
import io.journeyloop.opportunity.scoring.domain.Demand;
import io.journeyloop.opportunity.scoring.domain.Evidence;
import io.journeyloop.opportunity.scoring.domain.ScopeEvidence;
import io.journeyloop.opportunity.scoring.domain.Score;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that an opportunity's score depends on, and the last one.
 *
 * @param eventVersion of the last event that announced it
 * @param last as last computed
 * @param scoredBy the model that computed it; null before the first time
 * @param insights linked insights that count
 * @param demand what customers said of its importance; null where none has
 * @param places evidence of its links and of the places that its insights are about, each place once
 */
public record Facts(
        UUID id,
        OpportunityStatus status,
        OpportunityType type,
        long eventVersion,
        List<ScoreInput> inputs,
        List<Link> links,
        List<UUID> insightIds,
        Standing last,
        @Nullable UUID scoredBy,
        long insights,
        @Nullable Demand demand,
        List<ScopeEvidence> places) {

    public Score score(ScoringModel model) {
        return model.score(inputs, Evidence.pool(insights, places, demand));
    }
}
