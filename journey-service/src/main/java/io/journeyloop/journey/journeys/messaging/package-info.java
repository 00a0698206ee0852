/** What other services' events mean to journeys. */
@NullMarked
package io.journeyloop.journey.journeys.messaging;

import org.jspecify.annotations.NullMarked;
