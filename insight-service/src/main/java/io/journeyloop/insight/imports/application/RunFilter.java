package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.insight.imports.domain.ImportStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which import runs a list holds; null asks for any.
 *
 * @param visibleTo whose runs the caller may see; null means anybody's
 */
public record RunFilter(
        @Nullable ImportStatus status,
        @Nullable ImportFormat format,
        @Nullable Dialect dialect,
        @Nullable String createdBy,
        @Nullable String visibleTo) {

    RunFilter visibleTo(@Nullable String sender) {
        return new RunFilter(status, format, dialect, createdBy, sender);
    }
}
