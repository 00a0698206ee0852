package io.journeyloop.journey.journeys.api;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.Objects;
import java.util.function.Supplier;

/** Names the fields of a part by their way from the top of the body. */
final class FieldPaths {
    private FieldPaths() {}

    /** Runs what refuses fields of a part, and puts the part's path before each of them. */
    static <T> T within(String path, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProblemException refusal) {
            var problem = refusal.problem();
            var violations = problem.violations().stream()
                    .map(violation -> new Violation(path + violation.field(), violation.message()))
                    .toList();
            throw problem.status() == 422
                    ? ProblemException.refused(
                            problem.code(), Objects.requireNonNullElse(problem.detail(), ""), violations)
                    : ProblemException.invalid(violations);
        }
    }
}
