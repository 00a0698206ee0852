package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.kit.errors.Violation;
import java.util.List;

/** What came of one record of a batch. */
public sealed interface BatchOutcome {

    /** The record is stored, now or since before. */
    record Stored(Delivery delivery) implements BatchOutcome {}

    /** The record is wrong; the others are none the worse for it. */
    record Rejected(List<Violation> violations) implements BatchOutcome {}
}
