package io.journeyloop.opportunity.scoring.domain;

import java.util.List;

/** Turns the answers to a model's criteria into a score. */
public interface Formula {

    /** The score of these answers; they come in the order of the model's criteria. */
    Score score(List<Answer> answers, Evidence evidence);

    /** The formula in words and figures, for people. */
    String text(List<Criterion> criteria);
}
