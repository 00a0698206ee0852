package io.journeyloop.insight.themes.domain;

/** A word of a language without its endings. */
public record Lexeme(String language, String word) {}
