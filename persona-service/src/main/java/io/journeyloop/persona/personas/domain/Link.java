package io.journeyloop.persona.personas.domain;

import org.jspecify.annotations.Nullable;

/** Something to read elsewhere about the persona. */
public record Link(@Nullable String title, String url) {}
