/** Comparisons as rows. */
@NullMarked
package io.journeyloop.opportunity.comparisons.persistence;

import org.jspecify.annotations.NullMarked;
