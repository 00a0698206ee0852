package io.journeyloop.opportunity.measurement.domain;

import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moments that answers can have: whoever is asked for others can neither keep nor count them. */
public final class Moments {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2100-01-01T00:00:00Z");

    private Moments() {}

    /** 400 naming the field where somebody gave another one. */
    public static void check(String field, @Nullable Instant moment) {
        if (moment != null && (moment.isBefore(EARLIEST) || !moment.isBefore(TOO_LATE))) {
            throw ProblemException.invalid(field, "must lie between 1970 and 2100");
        }
    }
}
