package io.journeyloop.opportunity.scoring.domain;

import io.journeyloop.kit.errors.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scoring model consists of.
 *
 * @param expression the formula that the tenant wrote; null unless the method is CUSTOM
 */
public record Rules(
        ScoringMethod method,
        List<Criterion> criteria,
        @Nullable String expression) {

    public Rules {
        criteria = List.copyOf(criteria);
    }

    /** The criteria as their method takes them: what is divided by stays away from 0, scales that are fixed are kept. */
    public static Rules of(ScoringMethod method, List<Criterion> criteria, @Nullable String expression) {
        return new Rules(
                method,
                criteria.stream()
                        .map(criterion -> StandardCriteria.fitted(method, criterion))
                        .toList(),
                expression);
    }

    /** Rules that need nothing from the tenant; CUSTOM has none. */
    public static Rules standard(ScoringMethod method) {
        return new Rules(method, StandardCriteria.of(method), null);
    }

    /** The criterion of this key as the method's standard has it, or null. */
    public static @Nullable Criterion standard(ScoringMethod method, String key) {
        return StandardCriteria.of(method).stream()
                .filter(criterion -> criterion.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** What is wrong with them; empty where a model can be made of them. */
    public List<Violation> check() {
        return new RulesCheck(this).violations();
    }
}
