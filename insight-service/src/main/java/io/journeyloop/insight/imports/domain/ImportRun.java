package io.journeyloop.insight.imports.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in.
 *
 * @param failure why it failed, for people
 */
public record ImportRun(
        UUID id,
        ImportFormat format,
        Dialect dialect,
        @Nullable String fileName,
        ImportMapping mapping,
        ImportStatus status,
        ImportCounts counts,
        @Nullable String failure,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        long version) {}
