package io.journeyloop.opportunity.priorities.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps that hurt, the worst first.
 *
 * @param ranked all of them
 * @param steps how many steps were looked at
 * @param answered how many of them have a rated answer
 */
public record Ranking(List<Ranked> ranked, int steps, int answered) {

    /** By which rules priorities are computed; another rule is another version. */
    public static final String FORMULA_VERSION = "priorities-1";

    public static final String FORMULA = "impact = perception effect · (1 + business effect). Perception effect: mean"
            + " experience (-2 to 2) minus neutral (HURTS), or minus the mean of the journey's other steps (LAGS), with"
            + " an adjusted 95 % interval. Business effect: weighted mean of what is known of importance to the"
            + " organisation (2), reach (2) and cost to serve (1), each 0 to 1. Ranked: what hurts before what lags,"
            + " then by the bound of the impact's interval that is nearest to zero; where the interval holds zero, the"
            + " step is no priority.";

    /** A step with what is computed of it. */
    public record Ranked(StepPlace place, Perception perception, BusinessEffect business, Effect impact) {}

    private static final Comparator<Ranked> WORST_FIRST = Comparator.<Ranked, EffectKind>comparing(
                    ranked -> ranked.perception().kind())
            .thenComparing(ranked -> ranked.impact().certain())
            .thenComparing(ranked -> ranked.place().stepId());

    public static Ranking of(List<StepFacts> steps) {
        Map<String, Long> dearest = new HashMap<>();
        steps.stream()
                .flatMap(step -> Stream.ofNullable(step.cost()))
                .forEach(cost -> dearest.merge(cost.currency(), cost.minorUnits(), Math::max));
        List<Ranked> ranked = steps.stream()
                .flatMap(step -> ranked(step, dearest).stream())
                .sorted(WORST_FIRST)
                .toList();
        long answered = steps.stream().filter(step -> step.answers().n() > 0).count();
        return new Ranking(ranked, steps.size(), (int) answered);
    }

    private static Optional<Ranked> ranked(StepFacts step, Map<String, Long> dearest) {
        return Perception.of(step.answers(), step.others()).map(perception -> {
            Cost cost = step.cost();
            BusinessEffect business =
                    BusinessEffect.of(step, cost == null ? 0 : dearest.getOrDefault(cost.currency(), 0L));
            return new Ranked(
                    step.place(), perception, business, perception.effect().times(1 + business.value()));
        });
    }
}
