package io.journeyloop.opportunity.measurement.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When answers were given.
 *
 * @param to the first moment that lies outside
 */
public record TimeWindow(Instant from, Instant to) {

    public static TimeWindow before(Instant moment, Duration length) {
        return new TimeWindow(moment.minus(length), moment);
    }

    public static TimeWindow after(Instant moment, Duration length) {
        return new TimeWindow(moment, moment.plus(length));
    }
}
