package io.journeyloop.opportunity.scoring.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks up known answers by the keys of their criteria. */
final class Answers {

    private Answers() {}

    /** Raw values of the answers that are known. */
    static Map<String, Double> known(List<Answer> answers) {
        Map<String, Double> known = new HashMap<>();
        for (Answer answer : answers) {
            Double raw = answer.raw();
            if (raw != null) {
                known.put(answer.criterion().key(), raw);
            }
        }
        return known;
    }

    /** The value of a criterion that a formula can't do without. */
    static double value(Map<String, Double> known, String key) {
        Double value = known.get(key);
        if (value == null) {
            throw new IllegalStateException(key + " is not known");
        }
        return value;
    }
}
