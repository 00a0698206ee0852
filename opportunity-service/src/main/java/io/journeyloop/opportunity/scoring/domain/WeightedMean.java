package io.journeyloop.opportunity.scoring.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mean of what an opportunity is worth to each side, weighted; effort stays beside it and divides nothing. */
final class WeightedMean implements Formula {

    @Override
    public Score score(List<Answer> answers, Evidence evidence) {
        double weights = answers.stream()
                .filter(answer -> counts(answer.criterion()))
                .filter(answer -> answer.raw() != null || answer.isMissing())
                .mapToDouble(answer -> answer.criterion().weight())
                .sum();
        List<Term> terms = answers.stream().map(answer -> term(answer, weights)).toList();
        List<String> missing = answers.stream()
                .filter(Answer::isMissing)
                .map(answer -> answer.criterion().key())
                .toList();
        return new Score(missing.isEmpty() ? value(answers, weights) : null, effort(answers), terms, missing, evidence);
    }

    @Override
    public String text(List<Criterion> criteria) {
        String parts = criteria.stream()
                .filter(WeightedMean::counts)
                .map(criterion -> Figures.text(criterion.weight()) + " · " + criterion.key())
                .collect(Collectors.joining(" + "));
        String total = Figures.text(criteria.stream()
                .filter(WeightedMean::counts)
                .mapToDouble(Criterion::weight)
                .sum());
        return "(" + parts + ") / " + total + ", each from 0 to 100; effort is an axis of its own";
    }

    private static boolean counts(Criterion criterion) {
        return criterion.side() != Side.EFFORT;
    }

    private static Term term(Answer answer, double weights) {
        Criterion criterion = answer.criterion();
        Double raw = answer.raw();
        return new Term(
                criterion.key(),
                criterion.side(),
                raw,
                raw == null ? null : Figures.rounded(criterion.normalise(raw)),
                weightOf(criterion),
                raw == null ? null : Figures.rounded(contribution(criterion, raw, weights)),
                !counts(criterion),
                answer.source(),
                answer.explanation());
    }

    private static double contribution(Criterion criterion, double raw, double weights) {
        double weight = weightOf(criterion);
        return weight == 0 ? 0 : weight * criterion.normalise(raw) / weights;
    }

    private static double weightOf(Criterion criterion) {
        return counts(criterion) ? criterion.weight() : 0;
    }

    /** Rounded once, at the end, so that terms may miss it by their last decimal together. */
    private static double value(List<Answer> answers, double weights) {
        double value = 0;
        for (Answer answer : answers) {
            Double raw = answer.raw();
            value += raw == null ? 0 : contribution(answer.criterion(), raw, weights);
        }
        return Figures.rounded(value);
    }

    private static @Nullable Double effort(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> !counts(answer.criterion()))
                .map(Answer::raw)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
