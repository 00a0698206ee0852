package io.journeyloop.opportunity.backlog.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.opportunity.scoring.domain.Criterion;
import io.journeyloop.opportunity.scoring.domain.Score;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.journeyloop.opportunity.scoring.domain.Term;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One axis of a matrix of opportunities: the score, or a criterion of the active model.
 *
 * @param name {@code score}, or the criterion's key
 * @param min the least value; null for the score, whose range depends on the formula
 * @param max the largest value; null for the score
 */
public record MatrixAxis(
        String name, @Nullable Double min, @Nullable Double max) {

    public static final String SCORE = "score";

    /** The axis that a parameter asks for; 400 names the parameter where there is none like that. */
    public static MatrixAxis of(String parameter, @Nullable String name, ScoringModel model) {
        if (SCORE.equals(name)) {
            return new MatrixAxis(SCORE, null, null);
        }
        return model.criterion(Objects.requireNonNullElse(name, ""))
                .map(criterion -> new MatrixAxis(criterion.key(), criterion.min(), criterion.max()))
                .orElseThrow(() -> ProblemException.invalid(parameter, "must be one of " + names(model)));
    }

    /** Where a score stands on this axis; null where that isn't known. */
    public @Nullable Double position(Score score) {
        return name.equals(SCORE)
                ? score.value()
                : score.terms().stream()
                        .filter(term -> term.criterion().equals(name))
                        .map(Term::raw)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static List<String> names(ScoringModel model) {
        return Stream.concat(Stream.of(SCORE), model.criteria().stream().map(Criterion::key))
                .toList();
    }
}
