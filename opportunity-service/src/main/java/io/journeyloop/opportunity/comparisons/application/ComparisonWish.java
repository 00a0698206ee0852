package io.journeyloop.opportunity.comparisons.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.opportunity.measurement.domain.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which variants somebody wants to have compared, and by what. */
public record ComparisonWish(UUID journeyId, UUID stepId, String firstKey, String secondKey, Question question) {

    /** 422 naming each variant in which the step isn't offered. */
    void requireVariants(Set<String> offered) {
        List<Violation> violations = new ArrayList<>();
        note("first.variantKey", firstKey, offered, violations);
        note("second.variantKey", secondKey, offered, violations);
        if (!violations.isEmpty()) {
            throw ProblemException.refused(
                    "unknown_reference", "Only variants in which the step is offered can be compared.", violations);
        }
    }

    private static void note(String field, String key, Set<String> offered, List<Violation> violations) {
        if (!offered.contains(key)) {
            violations.add(new Violation(field, "the step has no such variant"));
        }
    }
}
