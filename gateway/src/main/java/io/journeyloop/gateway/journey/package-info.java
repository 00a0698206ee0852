/** Journeys, phases, steps, touchpoints and channels in the schema. */
@NullMarked
package io.journeyloop.gateway.journey;

import org.jspecify.annotations.NullMarked;
