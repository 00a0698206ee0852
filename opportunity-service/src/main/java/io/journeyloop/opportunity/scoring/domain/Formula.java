package io.journeyloop.opportunity.scoring.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the answers to a model's criteria into a value. Answers come in the order of the model's criteria. */
interface Formula {

    /** Whether the value depends on the criterion; any other is an axis beside the value. */
    boolean uses(Criterion criterion);

    /** The value, once nothing that it needs is missing; NaN where it can't be computed all the same. */
    double value(List<Answer> answers);

    /** What each criterion that it uses adds to the value, by its key; absent where it can't be told yet. */
    Map<String, Double> contributions(List<Answer> answers);

    /** What the contributions are added to. */
    default double base(List<Answer> answers) {
        return 0;
    }

    /** The formula in words and figures, for people. */
    String text(List<Criterion> criteria);

    /** The formula of a method; CUSTOM brings its own expression. */
    static Formula of(ScoringMethod method, @Nullable String expression) {
        return switch (method) {
            case VALUE_EFFORT -> new WeightedMean();
            case ODI -> new OdiOpportunity();
            case RICE -> new RiceProduct();
            case WSJF -> new WsjfQuotient();
            case CUSTOM -> Expression.parse(expression == null ? "" : expression);
        };
    }
}
