/** Journeys in formats that other tools and people read. */
@NullMarked
package io.journeyloop.journey.exchange.format;

import org.jspecify.annotations.NullMarked;
