/** Comparisons of variants over REST. */
@NullMarked
package io.journeyloop.opportunity.comparisons.api;

import org.jspecify.annotations.NullMarked;
