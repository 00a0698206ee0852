/** Journeys over REST. */
@NullMarked
package io.journeyloop.journey.journeys.api;

import org.jspecify.annotations.NullMarked;
