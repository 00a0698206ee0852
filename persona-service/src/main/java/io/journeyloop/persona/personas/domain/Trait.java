package io.journeyloop.persona.personas.domain;

/** A trait of character and how strong it is, 1 to 5. */
public record Trait(String name, int score) {}
