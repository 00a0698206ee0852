package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.insight.imports.domain.ImportMapping;
import org.jspecify.annotations.Nullable;

/** What a sender says about a file before its first byte. */
public record ImportRequest(ImportFormat format, @Nullable String fileName, ImportMapping mapping) {}
