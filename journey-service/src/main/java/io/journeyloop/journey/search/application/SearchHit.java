package io.journeyloop.journey.search.application;

import io.journeyloop.journey.search.domain.EntryKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that was found; a persona belongs to no journey. */
public record SearchHit(
        EntryKind kind,
        UUID id,
        String key,
        String title,
        @Nullable UUID journeyId,
        @Nullable String journeyKey,
        @Nullable String journeyTitle,
        double score) {}
