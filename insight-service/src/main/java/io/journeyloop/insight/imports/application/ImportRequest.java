package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.domain.OnDuplicate;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.insight.imports.domain.ImportMapping;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says about a file before its first byte.
 *
 * @param dialect null means: whatever its header shows
 */
public record ImportRequest(
        ImportFormat format,
        @Nullable Dialect dialect,
        @Nullable String fileName,
        ImportMapping mapping,
        OnDuplicate onDuplicate) {}
