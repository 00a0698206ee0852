package io.journeyloop.kit.errors;

/**
 * One thing wrong with a request.
 *
 * @param field JSON path of the field ({@code phases[0].name}), or the parameter's or header's name
 * @param message what is expected, without repeating the value that was sent
 */
public record Violation(String field, String message) {}
