package io.journeyloop.kit.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event is the late effect of, where that is not the transaction at hand.
 *
 * @param since when it came in; it travels with the event, so that the last effect can tell how long all took
 * @param traceparent where in its trace it came in; null where that was not traced
 */
public record Cause(@Nullable Instant since, @Nullable String traceparent) {

    /** The transaction at hand. */
    public static final Cause NONE = new Cause(null, null);
}
