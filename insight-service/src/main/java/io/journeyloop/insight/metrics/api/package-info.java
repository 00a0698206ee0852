/** Figures over REST. */
@NullMarked
package io.journeyloop.insight.metrics.api;

import org.jspecify.annotations.NullMarked;
