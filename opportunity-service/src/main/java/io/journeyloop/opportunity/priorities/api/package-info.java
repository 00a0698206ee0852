/** Priorities over REST. */
@NullMarked
package io.journeyloop.opportunity.priorities.api;

import org.jspecify.annotations.NullMarked;
