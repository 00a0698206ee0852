/** Gathers what is known of steps, ranks them, and turns a priority into an opportunity. */
@NullMarked
package io.journeyloop.opportunity.priorities.application;

import org.jspecify.annotations.NullMarked;
