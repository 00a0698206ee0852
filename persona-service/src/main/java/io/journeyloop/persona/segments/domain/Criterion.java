package io.journeyloop.persona.segments.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** One condition as it is understood. An attribute of another type than the criterion's never meets it. */
public sealed interface Criterion {

    String attribute();

    /** The attribute is there. */
    record Present(String attribute) implements Criterion {}

    /** The attribute equals a text, number or truth value. */
    record Equal(String attribute, Object value) implements Criterion {}

    /** The attribute is a number that compares so. */
    record Amount(String attribute, Operator operator, BigDecimal number) implements Criterion {}

    /** The attribute is a date, or a date and time, that compares so. */
    record Moment(String attribute, Operator operator, Instant instant) implements Criterion {}

    /** The attribute is a text with this part, beginning or end; {@code CONTAINS} also means a list with this text. */
    record Part(String attribute, Operator operator, String text) implements Criterion {}

    /** The attribute is a list with this number or truth value. */
    record Element(String attribute, Object value) implements Criterion {}

    /** The attribute is one of these, or a list with one of these. */
    record OneOf(String attribute, List<Object> values) implements Criterion {}

    /** The other criterion is not met, be it that the attribute differs or that it isn't there. */
    record Not(Criterion other) implements Criterion {
        @Override
        public String attribute() {
            return other.attribute();
        }
    }
}
