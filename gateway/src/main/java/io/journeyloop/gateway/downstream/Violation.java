package io.journeyloop.gateway.downstream;

/**
 * One thing that is wrong with the input.
 *
 * @param field its path inside the input, such as {@code needs[0].text}
 */
public record Violation(String field, String message) {}
