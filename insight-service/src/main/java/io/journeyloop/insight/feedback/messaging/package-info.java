/** Feedback that waited for a journey or persona meets it here. */
@NullMarked
package io.journeyloop.insight.feedback.messaging;

import org.jspecify.annotations.NullMarked;
