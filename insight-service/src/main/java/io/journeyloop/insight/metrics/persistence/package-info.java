/** The roll-up that figures are read from. */
@NullMarked
package io.journeyloop.insight.metrics.persistence;

import org.jspecify.annotations.NullMarked;
