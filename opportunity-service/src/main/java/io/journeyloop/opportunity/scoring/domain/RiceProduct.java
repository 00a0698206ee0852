package io.journeyloop.opportunity.scoring.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** RICE (Intercom): {@code reach · impact · confidence / effort}. */
final class RiceProduct implements Formula {

    static final String REACH = "reach";
    static final String IMPACT = "impact";
    static final String CONFIDENCE = "confidence";
    static final String EFFORT = "effort";
    static final List<String> KEYS = List.of(REACH, IMPACT, CONFIDENCE, EFFORT);

    @Override
    public boolean uses(Criterion criterion) {
        return KEYS.contains(criterion.key());
    }

    @Override
    public double value(List<Answer> answers) {
        Map<String, Double> known = Answers.known(answers);
        return KEYS.stream()
                .mapToDouble(key -> factor(key, Answers.value(known, key)))
                .reduce(1, (a, b) -> a * b);
    }

    /** By how much each factor moves the product of those before it: a waterfall from reach to the value. */
    @Override
    public Map<String, Double> contributions(List<Answer> answers) {
        Map<String, Double> known = Answers.known(answers);
        Map<String, Double> contributions = new LinkedHashMap<>();
        double product = 0;
        for (String key : KEYS) {
            Double raw = known.get(key);
            if (raw == null) {
                return contributions;
            }
            double next = key.equals(REACH) ? raw : product * factor(key, raw);
            contributions.put(key, next - product);
            product = next;
        }
        return contributions;
    }

    @Override
    public String text(List<Criterion> criteria) {
        return "reach · impact · confidence / effort";
    }

    private static double factor(String key, double raw) {
        return key.equals(EFFORT) ? 1 / raw : raw;
    }
}
