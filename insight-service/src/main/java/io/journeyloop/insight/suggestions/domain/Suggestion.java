package io.journeyloop.insight.suggestions.domain;

import io.journeyloop.textmodels.SentenceEncoder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A step or an insight that a record is probably about.
 *
 * @param score likeness of meaning, up to 1
 */
public record Suggestion(Target target, double score) {

    /** Most texts about different things are less like each other than this, to this model. */
    private static final double LEAST = 0.55;

    /** How like each other a text and a target are. */
    public static Suggestion of(Target target, float[] meaning) {
        double score = SentenceEncoder.likeness(meaning, target.meaning());
        return new Suggestion(target, Math.round(score * 10_000) / 10_000.0);
    }

    /** The targets most like a text, the likest first. */
    public static List<Suggestion> best(Collection<Target> targets, float[] meaning, int most) {
        return targets.stream()
                .map(target -> of(target, meaning))
                .filter(suggestion -> suggestion.score >= LEAST)
                .sorted(Comparator.comparingDouble(Suggestion::score)
                        .reversed()
                        .thenComparing(suggestion -> suggestion.target.id().toString()))
                .limit(most)
                .toList();
    }
}
