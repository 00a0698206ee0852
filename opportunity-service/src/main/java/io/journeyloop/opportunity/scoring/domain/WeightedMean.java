package io.journeyloop.opportunity.scoring.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The mean of what an opportunity is worth to each side, weighted; effort stays beside it and divides nothing. */
final class WeightedMean implements Formula {

    @Override
    public boolean uses(Criterion criterion) {
        return criterion.side() != Side.EFFORT;
    }

    /** The mean of nothing is no number. */
    @Override
    public double value(List<Answer> answers) {
        Map<String, Double> contributions = contributions(answers);
        double value = contributions.isEmpty() ? Double.NaN : 0;
        for (double contribution : contributions.values()) {
            value += contribution;
        }
        return value;
    }

    @Override
    public Map<String, Double> contributions(List<Answer> answers) {
        List<Answer> counted =
                answers.stream().filter(answer -> uses(answer.criterion())).toList();
        double weights = counted.stream()
                .filter(answer -> answer.raw() != null || answer.isMissing())
                .mapToDouble(answer -> answer.criterion().weight())
                .sum();
        Map<String, Double> contributions = new LinkedHashMap<>();
        counted.stream().filter(WeightedMean::isKnown).forEach(answer -> {
            Criterion criterion = answer.criterion();
            double weight = criterion.weight();
            contributions.put(
                    criterion.key(), weight == 0 ? 0 : weight * criterion.normalise(answer.known()) / weights);
        });
        return contributions;
    }

    @Override
    public String text(List<Criterion> criteria) {
        Predicate<Criterion> counts = this::uses;
        String parts = criteria.stream()
                .filter(counts)
                .map(criterion -> Figures.text(criterion.weight()) + " · " + criterion.key())
                .collect(Collectors.joining(" + "));
        String total = Figures.text(
                criteria.stream().filter(counts).mapToDouble(Criterion::weight).sum());
        return "(" + parts + ") / " + total + ", each from 0 to 100; effort is an axis of its own";
    }

    private static boolean isKnown(Answer answer) {
        return answer.raw() != null;
    }
}
