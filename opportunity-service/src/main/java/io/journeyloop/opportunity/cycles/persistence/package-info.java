/** Improvement cycles as rows. */
@NullMarked
package io.journeyloop.opportunity.cycles.persistence;

import org.jspecify.annotations.NullMarked;
