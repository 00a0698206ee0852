/** Improvement cycles over REST. */
@NullMarked
package io.journeyloop.opportunity.cycles.api;

import org.jspecify.annotations.NullMarked;
