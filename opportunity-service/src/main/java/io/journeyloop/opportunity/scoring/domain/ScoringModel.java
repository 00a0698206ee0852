package io.journeyloop.opportunity.scoring.domain;

import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One common rule set for all opportunities of a tenant. It never changes: another rule set is another model.
 *
 * @param number counts the tenant's models, from 1
 */
public record ScoringModel(UUID id, int number, ScoringMethod method, List<Criterion> criteria) {

    public ScoringModel {
        criteria = List.copyOf(criteria);
        requireBothSides(criteria);
        if (criteria.stream().map(Criterion::key).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("A criterion occurs twice");
        }
    }

    /** What every tenant starts with. */
    public static ScoringModel standard(UUID id) {
        return new ScoringModel(
                id,
                1,
                ScoringMethod.VALUE_EFFORT,
                List.of(
                        new Criterion("customerValue", Side.CUSTOMER, InputSource.EVIDENCE, 0, 100, 50, true),
                        new Criterion("businessValue", Side.BUSINESS, InputSource.MANUAL, 0, 100, 50, true),
                        new Criterion("effort", Side.EFFORT, InputSource.MANUAL, 0, 5, 0, false)));
    }

    /** The score, from nothing but this model, what people gave and what evidence tells. */
    public Score score(List<ScoreInput> inputs, Evidence evidence) {
        List<Answer> answers = criteria.stream()
                .map(criterion -> Answer.to(criterion, inputs, evidence))
                .toList();
        return method.formula().score(answers, evidence);
    }

    public String formula() {
        return method.formula().text(criteria);
    }

    /** What is wrong with inputs that people give; fields are named {@code inputs[0].value}. */
    public List<Violation> check(List<ScoreInput> inputs) {
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < inputs.size(); i++) {
            ScoreInput input = inputs.get(i);
            Optional<Criterion> criterion = criterion(input.criterion());
            String field = "inputs[" + i + "].";
            if (criterion.isEmpty()) {
                violations.add(new Violation(field + "criterion", "must be one of " + keys()));
            } else if (!seen.add(input.criterion())) {
                violations.add(new Violation(field + "criterion", "must occur once"));
            } else if (!criterion.get().allows(input.value())) {
                violations.add(new Violation(field + "value", "must be between " + range(criterion.get())));
            }
        }
        return violations;
    }

    private Optional<Criterion> criterion(String key) {
        return criteria.stream()
                .filter(criterion -> criterion.key().equals(key))
                .findFirst();
    }

    private List<String> keys() {
        return criteria.stream().map(Criterion::key).toList();
    }

    private static String range(Criterion criterion) {
        return Figures.text(criterion.min()) + " and " + Figures.text(criterion.max());
    }

    private static void requireBothSides(List<Criterion> criteria) {
        for (Side side : List.of(Side.CUSTOMER, Side.BUSINESS)) {
            if (criteria.stream().noneMatch(c -> c.side() == side && c.weight() > 0)) {
                throw new IllegalArgumentException("A scoring model must weigh the side " + side);
            }
        }
    }
}
