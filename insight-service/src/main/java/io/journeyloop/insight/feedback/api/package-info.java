/** Feedback over REST. */
@NullMarked
package io.journeyloop.insight.feedback.api;

import org.jspecify.annotations.NullMarked;
