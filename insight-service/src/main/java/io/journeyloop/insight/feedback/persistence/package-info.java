/** Stored feedback. */
@NullMarked
package io.journeyloop.insight.feedback.persistence;

import org.jspecify.annotations.NullMarked;
