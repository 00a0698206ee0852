package io.journeyloop.persona.segments.domain;

import org.jspecify.annotations.Nullable;

/**
 * One condition as it is written.
 *
 * @param operator an {@link Operator} by its word
 * @param value text, number, truth value or list of those; null where the operator takes none
 */
public record Condition(
        String attribute, String operator, @Nullable Object value) {}
