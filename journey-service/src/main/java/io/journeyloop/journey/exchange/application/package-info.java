/** How journeys leave as documents, and come back. */
@NullMarked
package io.journeyloop.journey.exchange.application;

import org.jspecify.annotations.NullMarked;
