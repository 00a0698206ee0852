package io.journeyloop.opportunity.cycles.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a cycle from one stage to another.
 *
 * @param from null where the cycle was opened
 * @param missing what the stage lacked when it began; null where it lacked nothing
 * @param reason why it began all the same, or what somebody wanted to say
 */
public record StageChange(
        @Nullable Stage from,
        Stage to,
        Instant at,
        String by,
        @Nullable String missing,
        @Nullable String reason) {}
