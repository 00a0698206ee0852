package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.kit.errors.Violation;
import java.util.List;

/** What came of reading one delivered record. */
public sealed interface Reading {

    /** A record that can be stored. */
    record Usable(Feedback feedback) implements Reading {}

    /** A record that can't, with everything that is wrong with it. */
    record Unusable(List<Violation> violations) implements Reading {}
}
