package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads windows from requests: days, or instants at which a day begins in UTC. */
public final class Windows {

    private static final String EXPECTED = "must be a day like 2026-03-31, or the instant at which one begins in UTC";

    private Windows() {}

    /** The days from the first to the one before the last; 400 names the bound that is wrong. */
    public static Window of(String prefix, @Nullable String from, @Nullable String to) {
        Window window = new Window(day(prefix + "from", from), day(prefix + "to", to));
        if (window.isEmpty()) {
            throw ProblemException.invalid(prefix + "to", "must lie after from");
        }
        return window;
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() == "2026-03-31".length() ? LocalDate.parse(text) : beginning(field, text);
        } catch (DateTimeParseException notADay) {
            throw ProblemException.invalid(field, EXPECTED);
        }
    }

    private static LocalDate beginning(String field, String text) {
        OffsetDateTime moment = Instant.parse(text).atOffset(ZoneOffset.UTC);
        if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw ProblemException.invalid(field, EXPECTED);
        }
        return moment.toLocalDate();
    }
}
