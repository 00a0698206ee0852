/** Variants of a step, side by side. */
@NullMarked
package io.journeyloop.opportunity.comparisons.domain;

import org.jspecify.annotations.NullMarked;
