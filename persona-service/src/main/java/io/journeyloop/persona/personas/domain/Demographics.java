package io.journeyloop.persona.personas.domain;

import org.jspecify.annotations.Nullable;

/** Who the customers are, in figures; the language is a BCP 47 tag. */
public record Demographics(
        @Nullable String ageRange,
        @Nullable String location,
        @Nullable String occupation,
        @Nullable String language) {}
