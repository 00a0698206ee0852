package io.journeyloop.opportunity.scoring.domain;

import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds all that is wrong with the rules of a scoring model, each with the field that it concerns. */
final class RulesCheck {

    private final Rules rules;
    private final List<Violation> violations = new ArrayList<>();

    RulesCheck(Rules rules) {
        this.rules = rules;
    }

    List<Violation> violations() {
        checkCriteria();
        checkStandard();
        try {
            checkFormula(Formula.of(rules.method(), rules.expression()));
        } catch (FormulaRefused refused) {
            add("formula", refused.reason());
        }
        return violations;
    }

    /** Names are told apart without regard to case, as the formula's evaluation does. */
    private void checkCriteria() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rules.criteria().size(); i++) {
            if (!seen.add(rules.criteria().get(i).key().toLowerCase(Locale.ROOT))) {
                add("criteria[" + i + "].key", "must occur once");
            }
            checkRange(i, rules.criteria().get(i));
        }
    }

    private void checkStandard() {
        Set<String> keys = new HashSet<>();
        rules.criteria().forEach(criterion -> keys.add(criterion.key()));
        List<String> needed = needed();
        if (!keys.containsAll(needed)) {
            add("criteria", rules.method() + " needs the criteria " + String.join(", ", needed));
        }
        if (rules.method() != ScoringMethod.CUSTOM && rules.expression() != null) {
            add("formula", "is fixed with " + rules.method() + "; write your own with CUSTOM");
        }
    }

    private List<String> needed() {
        return switch (rules.method()) {
            case VALUE_EFFORT, CUSTOM -> List.of();
            case ODI -> List.of(OdiOpportunity.IMPORTANCE, OdiOpportunity.SATISFACTION);
            case RICE -> RiceProduct.KEYS;
            case WSJF -> {
                List<String> all = new ArrayList<>(WsjfQuotient.DELAY);
                all.add(WsjfQuotient.JOB_SIZE);
                yield all;
            }
        };
    }

    private void checkRange(int index, Criterion criterion) {
        if (!criterion.takesAnything()) {
            add("criteria[" + index + "].max", "leaves none of the values " + criterion.allowed());
        }
        if (StandardCriteria.isDivisor(rules.method(), criterion) && criterion.min() < Criterion.SMALLEST_DIVISOR) {
            add("criteria[" + index + "].max", "must be more than 0.001: the formula divides by it");
        }
    }

    private void checkFormula(Formula formula) {
        for (Side side : List.of(Side.CUSTOMER, Side.BUSINESS)) {
            if (rules.criteria().stream().noneMatch(criterion -> speaksFor(side, criterion, formula))) {
                addMissing(side);
            }
        }
        for (int i = 0; i < rules.criteria().size(); i++) {
            Criterion criterion = rules.criteria().get(i);
            if (mustBeRequired(criterion, formula) && !criterion.required()) {
                add("criteria[" + i + "].required", "must be true: the formula can't do without it");
            }
        }
        if (formula instanceof Expression expression) {
            Optional<String> offence = expression.offence(rules.criteria());
            offence.ifPresent(reason -> add("formula", reason));
        }
    }

    /**
     * In a mean it needs a weight, and without its answer there is no mean; in a formula it is read; ODI asks for the
     * business side beside it.
     */
    private boolean speaksFor(Side side, Criterion criterion, Formula formula) {
        return criterion.side() == side
                && switch (rules.method()) {
                    case VALUE_EFFORT -> criterion.weight() > 0 && criterion.required();
                    case ODI -> criterion.required();
                    case RICE, WSJF, CUSTOM -> formula.uses(criterion);
                };
    }

    private void addMissing(Side side) {
        if (rules.method() == ScoringMethod.CUSTOM
                && rules.criteria().stream().anyMatch(criterion -> criterion.side() == side)) {
            add("formula", "must read a criterion of the side " + side);
        } else {
            add("criteria", "must have a required criterion that speaks for the side " + side + " and counts");
        }
    }

    private boolean mustBeRequired(Criterion criterion, Formula formula) {
        return rules.method() != ScoringMethod.VALUE_EFFORT && formula.uses(criterion);
    }

    private void add(String field, String message) {
        violations.add(new Violation(field, message));
    }
}
