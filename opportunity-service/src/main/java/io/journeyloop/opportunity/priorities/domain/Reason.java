package io.journeyloop.opportunity.priorities.domain;

import io.journeyloop.opportunity.measurement.domain.FigureState;
import io.journeyloop.opportunity.priorities.domain.BusinessTerm.Criterion;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a step is a priority, in plain words with the figures. */
public final class Reason {

    private Reason() {}

    /**
     * The sentence.
     *
     * @param insights how many insights are about the step
     * @param opportunities how many open opportunities address it
     */
    public static String of(Ranking.Ranked ranked, int insights, int opportunities) {
        return Stream.of(
                        perception(ranked.place().stepName(), ranked.perception()),
                        business(ranked.business()),
                        known(insights, opportunities))
                .collect(Collectors.joining(" "));
    }

    private static String perception(String step, Perception perception) {
        Effect effect = perception.effect();
        String than = perception.kind() == EffectKind.HURTS
                ? "neutral"
                : "the rest of its journey (" + figure(perception.reference()) + ")";
        return "Customers rate “%s” %s on a scale from -2 to 2: %s below %s, and with 95 %% certainty at least %s (%d answers%s)."
                .formatted(
                        step,
                        figure(perception.mean()),
                        figure(-effect.value()),
                        than,
                        figure(-effect.certain()),
                        effect.n(),
                        effect.state() == FigureState.LOW_SAMPLE ? ", a small sample" : "");
    }

    private static String business(BusinessEffect business) {
        String sentence = Stream.of(reach(business), importance(business), cost(business))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    private static String reach(BusinessEffect business) {
        BusinessTerm term = business.term(Criterion.REACH);
        return term == null
                ? ""
                : "it concerns %d %% of what is heard about the journey".formatted(Math.round(100 * term.normalised()));
    }

    private static String importance(BusinessEffect business) {
        BusinessTerm term = business.term(Criterion.IMPORTANCE);
        return term == null
                ? "nobody has said how important it is to the organisation"
                : "its importance to the organisation is %d of 5".formatted(Math.round(term.raw()));
    }

    private static String cost(BusinessEffect business) {
        BusinessTerm term = business.term(Criterion.COST_TO_SERVE);
        return term == null ? "" : "a contact there costs %s %s".formatted(figure(term.raw()), term.unit());
    }

    private static String known(int insights, int opportunities) {
        String why = insights == 0
                ? "No insight says why yet"
                : insights == 1 ? "One insight says why" : insights + " insights say why";
        String next = opportunities == 0
                ? "no open opportunity addresses it."
                : opportunities == 1
                        ? "one open opportunity addresses it."
                        : opportunities + " open opportunities address it.";
        return why + "; " + next;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
