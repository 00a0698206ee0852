package io.journeyloop.insight.enrichment.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that waits to be read.
 *
 * @param version version of the record whose words these are
 * @param text null where the words have gone meanwhile
 * @param declared the language that the source names
 */
public record WaitingText(
        TextKind kind,
        UUID id,
        long version,
        @Nullable String text,
        @Nullable String declared) {}
