package io.journeyloop.opportunity.priorities.domain;

import io.journeyloop.opportunity.measurement.domain.Rounding;
import io.journeyloop.opportunity.priorities.domain.BusinessTerm.Criterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a step matters to the business: the weighted mean of what is known.
 *
 * @param value 0 to 1
 * @param missing what nobody said; it is left out, never taken for 0
 */
public record BusinessEffect(double value, List<BusinessTerm> terms, List<Criterion> missing) {

    private static final double HIGHEST_IMPORTANCE = 5;

    /**
     * Weighs what is known of a step.
     *
     * @param dearest the highest cost in the step's currency among all steps that are compared
     */
    public static BusinessEffect of(StepFacts facts, long dearest) {
        List<Known> known = new ArrayList<>();
        Integer importance = facts.importance();
        if (importance != null) {
            known.add(
                    new Known(Criterion.IMPORTANCE, importance, "1 to 5", (importance - 1) / (HIGHEST_IMPORTANCE - 1)));
        }
        Cost cost = facts.cost();
        if (cost != null) {
            known.add(new Known(
                    Criterion.COST_TO_SERVE, cost.amount().doubleValue(), cost.currency(), share(cost, dearest)));
        }
        Reach reach = facts.reach();
        known.add(new Known(Criterion.REACH, reach.part(), "of " + reach.whole() + " " + reach.basis(), reach.share()));
        return of(known);
    }

    private static double share(Cost cost, long dearest) {
        return dearest == 0 ? 0 : (double) cost.minorUnits() / dearest;
    }

    private static BusinessEffect of(List<Known> known) {
        double whole = known.stream().mapToDouble(k -> k.criterion().weight()).sum();
        List<BusinessTerm> terms = known.stream().map(k -> k.term(whole)).toList();
        List<Criterion> missing = Arrays.stream(Criterion.values())
                .filter(criterion -> known.stream().noneMatch(k -> k.criterion() == criterion))
                .toList();
        double value = terms.stream().mapToDouble(BusinessTerm::contribution).sum();
        return new BusinessEffect(Rounding.to(Rounding.SCALED, value), terms, missing);
    }

    /** The term of a criterion; null where nobody said. */
    @Nullable
    BusinessTerm term(Criterion criterion) {
        return terms.stream()
                .filter(term -> term.criterion() == criterion)
                .findFirst()
                .orElse(null);
    }

    private record Known(Criterion criterion, double raw, String unit, double normalised) {

        BusinessTerm term(double whole) {
            double weight = criterion.weight() / whole;
            return new BusinessTerm(
                    criterion,
                    raw,
                    unit,
                    Rounding.to(Rounding.SCALED, normalised),
                    Rounding.to(Rounding.SCALED, weight),
                    Rounding.to(Rounding.SCALED, normalised * weight));
        }
    }
}
