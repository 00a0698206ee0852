/** Reads what priorities are computed from. */
@NullMarked
package io.journeyloop.opportunity.priorities.persistence;

import org.jspecify.annotations.NullMarked;
