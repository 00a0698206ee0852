package io.journeyloop.insight.feedback.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a customer answered. */
public sealed interface Answer {

    /** A number; zero is as good an answer as any. */
    record Numeric(BigDecimal number) implements Answer {}

    /** Free text, or the name of a category. */
    record Words(String text) implements Answer {}

    /** Yes or no. */
    record YesNo(boolean yes) implements Answer {}

    /** A day. */
    record Day(LocalDate day) implements Answer {}
}
