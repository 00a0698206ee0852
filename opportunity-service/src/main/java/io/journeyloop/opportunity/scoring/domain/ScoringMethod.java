package io.journeyloop.opportunity.scoring.domain;

/** How a model's criteria become a score. */
public enum ScoringMethod {
    /** Weighted mean of what it is worth to customer and business; effort is an axis of its own. */
    VALUE_EFFORT(new WeightedMean());

    private final Formula formula;

    ScoringMethod(Formula formula) {
        this.formula = formula;
    }

    public Formula formula() {
        return formula;
    }
}
