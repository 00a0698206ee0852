package io.journeyloop.persona.personas.application;

import io.journeyloop.persona.personas.domain.PersonaStatus;
import io.journeyloop.persona.personas.domain.PersonaType;
import org.jspecify.annotations.Nullable;

/**
 * Which personas a list holds; null asks for any. Archived ones come only when their status is asked for.
 *
 * @param text part of the name or the key, in any case
 */
public record PersonaFilter(
        @Nullable PersonaStatus status,
        @Nullable PersonaType type,
        @Nullable String ownerId,
        @Nullable String teamId,
        @Nullable String tag,
        @Nullable String text) {}
