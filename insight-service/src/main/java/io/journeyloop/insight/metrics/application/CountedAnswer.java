package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.AnswerCount;
import java.math.BigDecimal;

/**
 * How often an answer was given.
 *
 * @param type the type of its field
 * @param total sum of the numbers that were answered, where they have no scale; else zero, as are the squares
 * @param inside whether it was given at a place inside the one that was asked about
 * @param personaKey by whom, where the lens tells; else empty, as are channel and source
 */
public record CountedAnswer(
        String type,
        boolean inside,
        String personaKey,
        String channel,
        String source,
        AnswerCount count,
        BigDecimal total,
        BigDecimal squares) {}
