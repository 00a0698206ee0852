package io.journeyloop.opportunity.scoring.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weighted shortest job first (SAFe): cost of delay over job size. */
final class WsjfQuotient implements Formula {

    static final String JOB_SIZE = "jobSize";
    static final List<String> DELAY = List.of("businessValue", "timeCriticality", "riskReduction");

    @Override
    public boolean uses(Criterion criterion) {
        return DELAY.contains(criterion.key()) || criterion.key().equals(JOB_SIZE);
    }

    @Override
    public double value(List<Answer> answers) {
        Map<String, Double> known = Answers.known(answers);
        double delay =
                DELAY.stream().mapToDouble(key -> Answers.value(known, key)).sum();
        return delay / Answers.value(known, JOB_SIZE);
    }

    /** Each part of the cost of delay, over the job's size; the size itself adds nothing. */
    @Override
    public Map<String, Double> contributions(List<Answer> answers) {
        Map<String, Double> known = Answers.known(answers);
        Double size = known.get(JOB_SIZE);
        Map<String, Double> contributions = new LinkedHashMap<>();
        if (size != null) {
            DELAY.stream()
                    .filter(known::containsKey)
                    .forEach(key -> contributions.put(key, Answers.value(known, key) / size));
            contributions.put(JOB_SIZE, 0.0);
        }
        return contributions;
    }

    @Override
    public String text(List<Criterion> criteria) {
        return "(businessValue + timeCriticality + riskReduction) / jobSize";
    }
}
