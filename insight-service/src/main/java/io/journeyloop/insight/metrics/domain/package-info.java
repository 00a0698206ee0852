/** The arithmetic of figures: from counts of answers to values with intervals, without a framework. */
@NullMarked
package io.journeyloop.insight.metrics.domain;

import org.jspecify.annotations.NullMarked;
