package io.journeyloop.insight.suggestions.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step or an insight that a record may be about.
 *
 * @param name the step's name behind its journey's title, or the insight's title
 * @param meaning its vector
 * @param accepted what somebody made of the suggestion; null while nobody has
 */
public record Target(
        TargetKind kind,
        UUID id,
        String name,
        float[] meaning,
        @Nullable Boolean accepted) {}
