/** Figures over what has been counted. */
@NullMarked
package io.journeyloop.insight.metrics.application;

import org.jspecify.annotations.NullMarked;
