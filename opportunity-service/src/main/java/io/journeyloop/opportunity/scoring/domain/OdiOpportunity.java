package io.journeyloop.opportunity.scoring.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Outcome-driven innovation (Ulwick): {@code importance + max(importance − satisfaction, 0)}. It speaks for customers
 * alone, so the business side, which a model needs, is an axis beside it.
 */
final class OdiOpportunity implements Formula {

    static final String IMPORTANCE = "importance";
    static final String SATISFACTION = "satisfaction";

    @Override
    public boolean uses(Criterion criterion) {
        return Set.of(IMPORTANCE, SATISFACTION).contains(criterion.key());
    }

    @Override
    public double value(List<Answer> answers) {
        Map<String, Double> known = Answers.known(answers);
        return Answers.value(known, IMPORTANCE) + gap(known);
    }

    /** The importance counts as it is, and once more as far as satisfaction lags behind it. */
    @Override
    public Map<String, Double> contributions(List<Answer> answers) {
        Map<String, Double> known = Answers.known(answers);
        Double importance = known.get(IMPORTANCE);
        if (importance == null) {
            return Map.of();
        }
        return known.containsKey(SATISFACTION)
                ? Map.of(IMPORTANCE, importance, SATISFACTION, gap(known))
                : Map.of(IMPORTANCE, importance);
    }

    @Override
    public String text(List<Criterion> criteria) {
        return "importance + max(importance − satisfaction, 0); other criteria are axes of their own";
    }

    private static double gap(Map<String, Double> known) {
        return Math.max(Answers.value(known, IMPORTANCE) - Answers.value(known, SATISFACTION), 0);
    }
}
