/** What imports need of the database beside journeys. */
@NullMarked
package io.journeyloop.journey.exchange.persistence;

import org.jspecify.annotations.NullMarked;
